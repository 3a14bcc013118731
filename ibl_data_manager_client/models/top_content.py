from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TopContent(Model):
    """Serializer for top content information.

    Attributes:
        course_identifier: Course identifier
        course_name: Name of the course.
        time_spent_seconds: Time spent on this course in seconds
    """

    course_identifier: str
    course_name: str
    time_spent_seconds: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_identifier": self.course_identifier,
                "course_name": self.course_name,
                "time_spent_seconds": self.time_spent_seconds,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.course_identifier = d["course_identifier"]
        self.course_name = d["course_name"]
        self.time_spent_seconds = d["time_spent_seconds"]
        return self
