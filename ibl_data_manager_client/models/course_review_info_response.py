from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class CourseReviewInfoResponse(Model):
    """Serializer for course review info response.

    Attributes:
        course_id: The course ID associated with the reviews
        avg_rating: Average rating of the course
        count: Total number of reviews for the course
    """

    course_id: str
    avg_rating: float | None
    count: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "avg_rating": self.avg_rating, "count": self.count},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.avg_rating = d["avg_rating"]
        self.count = d["count"]
        return self
