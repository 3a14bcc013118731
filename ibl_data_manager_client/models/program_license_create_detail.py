from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .program_license_create_detail_enrollment_config import ProgramLicenseCreateDetailEnrollmentConfig
    from .program_license_create_detail_metadata import ProgramLicenseCreateDetailMetadata


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.program_key = pop("program_key")
        self.name = pop("name")
        self.count = pop("count")
        self.started = _codec.decode_datetime(pop("started"))
        self.platform_key = pop("platform_key", UNSET)
        self.platform_org = pop("platform_org", UNSET)
        self.platform_id = pop("platform_id", UNSET)
        self.expired = _codec.optional(_codec.decode_datetime, pop("expired", UNSET))
        self.external_id = pop("external_id", UNSET)
        self.active = pop("active", UNSET)
        self.metadata = _codec.optional(_models.ProgramLicenseCreateDetailMetadata.from_dict, pop("metadata", UNSET))
        self.enrollment_config = _codec.optional(
            _models.ProgramLicenseCreateDetailEnrollmentConfig.from_dict, pop("enrollment_config", UNSET)
        )
        self.source = pop("source", UNSET)
        self.transaction_id = pop("transaction_id", UNSET)
        if d:
            self.additional_properties = d
        return self
