from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_license_create_enrollment_config import CourseLicenseCreateEnrollmentConfig
    from .course_license_create_metadata import CourseLicenseCreateMetadata


@_codec.define
class CourseLicenseCreate(Model):
    """Request serializer for CourseLicenseCreateView POST endpoint

    Attributes:
        platform_key: The platform to create a license for
        course_id: The course ID to create a license for
        platform_org: The organization identifier for the platform
        name: Display name for the license
        count: Number of seats purchased. Default on the server: 0.
        started: Date when license should begin
        expired: Date when license should expire
        active: Whether the license is active. Default on the server: true.
        metadata: Additional license metadata
        enrollment_config: Additional enrollment configuration
        source: Source identifier
        external_id: External identifier (must be unique)
        transaction_id: Transaction identifier for tracking
        change_type: Type of change being made. Default on the server: create.
    """

    platform_key: str
    course_id: str
    platform_org: str | Unset = UNSET
    name: str | Unset = UNSET
    count: int | Unset = UNSET
    started: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: CourseLicenseCreateMetadata | Unset = UNSET
    enrollment_config: CourseLicenseCreateEnrollmentConfig | Unset = UNSET
    source: str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    change_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "course_id": self.course_id,
                "platform_org": self.platform_org,
                "name": self.name,
                "count": self.count,
                "started": _codec.encode(self.started),
                "expired": _codec.encode(self.expired),
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "enrollment_config": _codec.encode(self.enrollment_config),
                "source": self.source,
                "external_id": self.external_id,
                "transaction_id": self.transaction_id,
                "change_type": self.change_type,
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
            self.platform_org = d["platform_org"]
            self.name = d["name"]
            self.count = d["count"]
            self.started = d["started"]
            self.expired = d["expired"]
            self.active = d["active"]
            self.metadata = d["metadata"]
            self.enrollment_config = d["enrollment_config"]
            self.source = d["source"]
            self.external_id = d["external_id"]
            self.transaction_id = d["transaction_id"]
            self.change_type = d["change_type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.course_id = d["course_id"]
        self.started = _codec.if_set(_codec.decode_datetime, self.started)
        self.expired = _codec.optional(_codec.decode_datetime, self.expired)
        self.metadata = _codec.if_set(_models.CourseLicenseCreateMetadata.from_own_dict, self.metadata)
        self.enrollment_config = _codec.if_set(
            _models.CourseLicenseCreateEnrollmentConfig.from_own_dict, self.enrollment_config
        )
        return self
