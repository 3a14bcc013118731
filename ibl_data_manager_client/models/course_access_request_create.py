from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseAccessRequestCreate(Model):
    """Request serializer for CourseLicenseAccessRequestUserView POST endpoint

    Attributes:
        course_id: The unique identifier for the course
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
    """

    course_id: str
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "platform_key": self.platform_key, "platform_org": self.platform_org},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        return self
