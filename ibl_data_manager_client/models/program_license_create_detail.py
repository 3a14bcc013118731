from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_license_create_detail_enrollment_config import ProgramLicenseCreateDetailEnrollmentConfig
    from .program_license_create_detail_metadata import ProgramLicenseCreateDetailMetadata


@_codec.define
class ProgramLicenseCreateDetail(Model):
    """Request serializer for ProgramLicenseCreateView POST endpoint

    Attributes:
        program_key: The unique identifier for the program to license
        name: Display name for the license
        count: Number of seats purchased
        started: Date when license should begin
        platform_key: The unique identifier for the platform (required if platform_id not provided)
        platform_org: The organization identifier for the platform (required if platform_id not provided)
        platform_id: The ID of the platform (required if platform_key/org not provided)
        expired: Date when license should expire
        external_id: External identifier for the license
        active: Whether the license should be active. Default on the server: true.
        metadata: Additional license metadata
        enrollment_config: Enrollment configuration
        source: Source identifier. Default on the server: api.
        transaction_id: Transaction identifier for tracking
    """

    program_key: str
    name: str
    count: int
    started: datetime.datetime
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    platform_id: int | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    external_id: None | str | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: ProgramLicenseCreateDetailMetadata | Unset = UNSET
    enrollment_config: ProgramLicenseCreateDetailEnrollmentConfig | Unset = UNSET
    source: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "program_key": self.program_key,
                "name": self.name,
                "count": self.count,
                "started": _codec.encode(self.started),
                "platform_key": self.platform_key,
                "platform_org": self.platform_org,
                "platform_id": self.platform_id,
                "expired": _codec.encode(self.expired),
                "external_id": self.external_id,
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "enrollment_config": _codec.encode(self.enrollment_config),
                "source": self.source,
                "transaction_id": self.transaction_id,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 14:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
            self.platform_id = d["platform_id"]
            self.expired = d["expired"]
            self.external_id = d["external_id"]
            self.active = d["active"]
            self.metadata = d["metadata"]
            self.enrollment_config = d["enrollment_config"]
            self.source = d["source"]
            self.transaction_id = d["transaction_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.program_key = d["program_key"]
        self.name = d["name"]
        self.count = d["count"]
        self.started = _codec.decode_datetime(d["started"])
        self.expired = _codec.optional(_codec.decode_datetime, self.expired)
        self.metadata = _codec.if_set(_models.ProgramLicenseCreateDetailMetadata.from_own_dict, self.metadata)
        self.enrollment_config = _codec.if_set(
            _models.ProgramLicenseCreateDetailEnrollmentConfig.from_own_dict, self.enrollment_config
        )
        return self
