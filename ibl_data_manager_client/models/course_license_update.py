from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_license_update_enrollment_config import CourseLicenseUpdateEnrollmentConfig
    from .course_license_update_metadata import CourseLicenseUpdateMetadata


@_codec.define
class CourseLicenseUpdate(Model):
    """Request serializer for CourseLicenseUpdateView POST endpoint

    Attributes:
        license_id: The ID of the license to update (required if external_id not provided)
        external_id: External identifier of the license to update (required if license_id not provided)
        platform_key: The platform key (not updatable)
        platform_org: The platform organization (not updatable)
        course_id: The course ID (not updatable)
        name: Updated display name for the license
        count: Updated number of seats purchased
        started: Updated date when license should begin
        expired: Updated date when license should expire
        active: Updated active status
        metadata: Updated additional license metadata
        source: Updated source identifier
        transaction_id: Transaction identifier for tracking
        change_type: Type of change being made. Default on the server: update.
    """

    license_id: int | Unset = UNSET
    external_id: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    course_id: str | Unset = UNSET
    name: str | Unset = UNSET
    count: int | Unset = UNSET
    started: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: CourseLicenseUpdateMetadata | Unset = UNSET
    source: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    change_type: str | Unset = UNSET
    enrollment_config: CourseLicenseUpdateEnrollmentConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "license_id": self.license_id,
                "external_id": self.external_id,
                "platform_key": self.platform_key,
                "platform_org": self.platform_org,
                "course_id": self.course_id,
                "name": self.name,
                "count": self.count,
                "started": _codec.encode(self.started),
                "expired": _codec.encode(self.expired),
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "source": self.source,
                "transaction_id": self.transaction_id,
                "change_type": self.change_type,
                "enrollment_config": _codec.encode(self.enrollment_config),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        try:
            self.license_id = d["license_id"]
            self.external_id = d["external_id"]
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
            self.course_id = d["course_id"]
            self.name = d["name"]
            self.count = d["count"]
            self.started = d["started"]
            self.expired = d["expired"]
            self.active = d["active"]
            self.metadata = d["metadata"]
            self.source = d["source"]
            self.transaction_id = d["transaction_id"]
            self.change_type = d["change_type"]
            self.enrollment_config = d["enrollment_config"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.started = _codec.if_set(_codec.decode_datetime, self.started)
        self.expired = _codec.optional(_codec.decode_datetime, self.expired)
        self.metadata = _codec.if_set(_models.CourseLicenseUpdateMetadata.from_own_dict, self.metadata)
        self.enrollment_config = _codec.if_set(
            _models.CourseLicenseUpdateEnrollmentConfig.from_own_dict, self.enrollment_config
        )
        return self
