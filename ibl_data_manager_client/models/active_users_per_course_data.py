from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ActiveUsersPerCourseData(Model):
    """ActiveUsersPerCourseData.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        user_count: Active users for the period
    """

    course_id: str
    name: str
    user_count: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "name": self.name, "user_count": self.user_count}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.name = d["name"]
        self.user_count = d["user_count"]
        return self
