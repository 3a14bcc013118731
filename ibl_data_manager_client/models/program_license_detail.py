from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_license_detail_assignments import ProgramLicenseDetailAssignments
    from .program_license_detail_metadata import ProgramLicenseDetailMetadata


@_codec.define
class ProgramLicenseDetail(Model):
    """Response serializer for program license details.

    This serializer represents a program license with all its attributes,
    including basic license information, program details, and usage statistics.

    Fields:
        id: The unique identifier for the license
        created: When the license was created
        started: When the license becomes active
        expired: When the license expires (null if no expiration)
        name: The display name of the license
        count: The number of seats purchased
        active: Whether the license is active
        metadata: Additional license metadata
        source: The source identifier for the license
        external_id: External identifier for the license (null if none)
        platform_key: The platform key associated with the license
        program_id: The program ID associated with the license
        program_name: The name of the program associated with the license
        usage_count: Number of assignments using this license
        assignments: Assignment counts (if verbose mode is enabled)

    Notes:
        - The assignments field is only included when verbose=true in the request
        - The expired field may be null if the license doesn't expire
        - The external_id field may be null if not provided

    Attributes:
        id: The unique identifier for the license
        created: When the license was created
        started: When the license becomes active
        expired: When the license expires (null if no expiration)
        name: The display name of the license
        count: The number of seats purchased
        active: Whether the license is active
        metadata: Additional license metadata
        source: The source identifier for the license
        external_id: External identifier for the license (null if none)
        platform_key: The platform key associated with the license
        usage_count: Number of assignments using this license
        program_id: The program ID associated with the license
        program_key: The program key associated with the license
        program_name: The name of the program associated with the license
        assignments: Assignment counts by status (only included in verbose mode)
    """

    id: int
    created: datetime.datetime
    started: datetime.datetime
    expired: datetime.datetime | None
    name: str
    count: int
    active: bool
    metadata: ProgramLicenseDetailMetadata
    source: str
    external_id: None | str
    platform_key: str
    usage_count: int
    program_id: str | Unset = UNSET
    program_key: str | Unset = UNSET
    program_name: str | Unset = UNSET
    assignments: ProgramLicenseDetailAssignments | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "created": _codec.encode(self.created),
                "started": _codec.encode(self.started),
                "expired": _codec.encode(self.expired),
                "name": self.name,
                "count": self.count,
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "source": self.source,
                "external_id": self.external_id,
                "platform_key": self.platform_key,
                "usage_count": self.usage_count,
                "program_id": self.program_id,
                "program_key": self.program_key,
                "program_name": self.program_name,
                "assignments": _codec.encode(self.assignments),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 16:
            d = _codec.complete(self, d)
        try:
            self.program_id = d["program_id"]
            self.program_key = d["program_key"]
            self.program_name = d["program_name"]
            self.assignments = d["assignments"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.created = _codec.decode_datetime(d["created"])
        self.started = _codec.decode_datetime(d["started"])
        self.expired = _codec.optional(_codec.decode_datetime, d["expired"])
        self.name = d["name"]
        self.count = d["count"]
        self.active = d["active"]
        self.metadata = _models.ProgramLicenseDetailMetadata.from_own_dict(d["metadata"])
        self.source = d["source"]
        self.external_id = d["external_id"]
        self.platform_key = d["platform_key"]
        self.usage_count = d["usage_count"]
        self.assignments = _codec.if_set(_models.ProgramLicenseDetailAssignments.from_own_dict, self.assignments)
        return self
