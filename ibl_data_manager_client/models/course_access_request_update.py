from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseAccessRequestUpdate(Model):
    """Request serializer for CourseLicenseAccessRequestManagementView POST endpoint

    Attributes:
        request_id: The ID of the access request to update
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        approved: Whether to approve the request
        active: Whether the request should remain active
    """

    request_id: int
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    approved: bool | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "request_id": self.request_id,
                "platform_key": self.platform_key,
                "platform_org": self.platform_org,
                "approved": self.approved,
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
            self.approved = d["approved"]
            self.active = d["active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.request_id = d["request_id"]
        return self
