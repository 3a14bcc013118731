from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_invitation_create import CourseInvitationCreate


@_codec.define
class BulkCourseInvitationCreate(Model):
    """Request serializer for BulkCourseInvitationView POST endpoint

    Attributes:
        invitation_data: List of invitation data objects
        platform_key: The platform key for permission validation
    """

    invitation_data: list[CourseInvitationCreate]
    platform_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"invitation_data": _codec.encode(self.invitation_data), "platform_key": self.platform_key},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.invitation_data = _codec.decode_list(_models.CourseInvitationCreate.from_dict, d["invitation_data"])
        return self
