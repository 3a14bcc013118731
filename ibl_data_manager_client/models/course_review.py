from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseReview(Model):
    """Response serializer for CourseReviewQueryView GET endpoint.
    Matches the actual structure returned by review.to_json()

    Attributes:
        user_id: User ID of the reviewer
        username: Username of the reviewer
        content: Review content
        rating: Review rating
        title: Review title
        visible: Whether review is visible
        created: Review creation date
        modified: Review modification date
    """

    user_id: int
    username: str
    content: str
    rating: float | None
    title: str
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: Any
    course_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "content": self.content,
                "rating": self.rating,
                "title": self.title,
                "visible": self.visible,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "metadata": _codec.encode(self.metadata),
                "course_id": self.course_id,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.course_id = d["course_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.content = d["content"]
        self.rating = d["rating"]
        self.title = d["title"]
        self.visible = d["visible"]
        self.created = _codec.decode_datetime(d["created"])
        self.modified = _codec.decode_datetime(d["modified"])
        self.metadata = d["metadata"]
        return self
