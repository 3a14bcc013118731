from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class CoursePoint(Model):
    """CoursePoint.

    Attributes:
        course_id: The edX course ID string for the course.
    """

    course_id: str
    points: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"course_id": self.course_id, "points": self.points}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.points = d["points"]
        return self
