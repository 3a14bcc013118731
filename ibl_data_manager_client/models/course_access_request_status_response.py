from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class CourseAccessRequestStatusResponse(Model):
    """Response serializer for CourseLicenseAccessRequestUserView GET endpoint

    Attributes:
        active: Whether the access request is active
        approved: Whether the access request has been approved (null if not reviewed)
        exists: Whether an access request exists for this user and course
    """

    active: bool
    approved: bool | None
    exists: bool
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"active": self.active, "approved": self.approved, "exists": self.exists}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.active = d["active"]
        self.approved = d["approved"]
        self.exists = d["exists"]
        return self
