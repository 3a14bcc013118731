from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_license_update_detail_enrollment_config import ProgramLicenseUpdateDetailEnrollmentConfig
    from .program_license_update_detail_metadata import ProgramLicenseUpdateDetailMetadata


@_codec.define
class ProgramLicenseUpdateDetail(Model):
    """Request serializer for ProgramLicenseUpdateView POST endpoint.

    This serializer validates the request data for updating an existing program license.
    Either license_id or external_id must be provided to identify the license to update.

    Fields:
        license_id: The ID of the license to update (required if external_id not provided)
        external_id: External identifier of the license to update (required if license_id not provided)
        name: Updated display name for the license
        count: Updated number of seats purchased
        started: Updated date when license should begin
        expired: Updated date when license should expire
        active: Updated active status
        metadata: Updated additional license metadata
        enrollment_config: Updated enrollment configuration
        source: Updated source identifier
        transaction_id: Transaction identifier for tracking
        change_type: Type of change being made (default: "update")

    Notes:
        - Cannot update the platform or program associated with a license
        - A license history record is automatically created for each update
        - If count is reduced, it must not be less than the number of active assignments
        - Setting active=false will not deactivate existing assignments

    Attributes:
        license_id: The ID of the license to update (required if external_id not provided)
        external_id: External identifier of the license to update (required if license_id not provided)
        name: Updated display name for the license
        count: Updated number of seats purchased
        started: Updated date when license should begin
        expired: Updated date when license should expire
        active: Updated active status
        metadata: Updated additional license metadata
        enrollment_config: Updated enrollment configuration
        source: Updated source identifier
        transaction_id: Transaction identifier for tracking
        change_type: Type of change being made. Default on the server: update.
    """

    license_id: int | Unset = UNSET
    external_id: str | Unset = UNSET
    name: str | Unset = UNSET
    count: int | Unset = UNSET
    started: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: ProgramLicenseUpdateDetailMetadata | Unset = UNSET
    enrollment_config: ProgramLicenseUpdateDetailEnrollmentConfig | Unset = UNSET
    source: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    change_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "license_id": self.license_id,
                "external_id": self.external_id,
                "name": self.name,
                "count": self.count,
                "started": _codec.encode(self.started),
                "expired": _codec.encode(self.expired),
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "enrollment_config": _codec.encode(self.enrollment_config),
                "source": self.source,
                "transaction_id": self.transaction_id,
                "change_type": self.change_type,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.license_id = d["license_id"]
            self.external_id = d["external_id"]
            self.name = d["name"]
            self.count = d["count"]
            self.started = d["started"]
            self.expired = d["expired"]
            self.active = d["active"]
            self.metadata = d["metadata"]
            self.enrollment_config = d["enrollment_config"]
            self.source = d["source"]
            self.transaction_id = d["transaction_id"]
            self.change_type = d["change_type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.started = _codec.if_set(_codec.decode_datetime, self.started)
        self.expired = _codec.optional(_codec.decode_datetime, self.expired)
        self.metadata = _codec.if_set(_models.ProgramLicenseUpdateDetailMetadata.from_own_dict, self.metadata)
        self.enrollment_config = _codec.if_set(
            _models.ProgramLicenseUpdateDetailEnrollmentConfig.from_own_dict, self.enrollment_config
        )
        return self
