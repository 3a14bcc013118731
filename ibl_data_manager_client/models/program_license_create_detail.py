from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .program_license_create_detail_enrollment_config import ProgramLicenseCreateDetailEnrollmentConfig
        from .program_license_create_detail_metadata import ProgramLicenseCreateDetailMetadata

        d = {**src_dict}
        result = cls(
            program_key=d.pop("program_key"),
            name=d.pop("name"),
            count=d.pop("count"),
            started=_codec.decode_datetime(d.pop("started")),
            platform_key=d.pop("platform_key", UNSET),
            platform_org=d.pop("platform_org", UNSET),
            platform_id=d.pop("platform_id", UNSET),
            expired=_codec.optional(_codec.decode_datetime, d.pop("expired", UNSET)),
            external_id=d.pop("external_id", UNSET),
            active=d.pop("active", UNSET),
            metadata=_codec.optional(ProgramLicenseCreateDetailMetadata.from_dict, d.pop("metadata", UNSET)),
            enrollment_config=_codec.optional(
                ProgramLicenseCreateDetailEnrollmentConfig.from_dict, d.pop("enrollment_config", UNSET)
            ),
            source=d.pop("source", UNSET),
            transaction_id=d.pop("transaction_id", UNSET),
        )
        result.additional_properties = d
        return result
