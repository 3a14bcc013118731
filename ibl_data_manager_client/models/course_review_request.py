from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseReviewRequest(Model):
    """Request serializer for CourseReviewUpdateView POST endpoint.

    Attributes:
        course_id: The course ID to review
        username: The username of the reviewer
        user_id: The user ID of the reviewer (alternative to username)
        rating: The rating value (typically 1-5)
        title: The review title
        content: The review content/text
        visible: Whether the review is visible. Default on the server: true.
        metadata: Additional review metadata
    """

    course_id: str
    username: str
    user_id: int | Unset = UNSET
    rating: float | None | Unset = UNSET
    title: str | Unset = UNSET
    content: str | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "username": self.username,
                "user_id": self.user_id,
                "rating": self.rating,
                "title": self.title,
                "content": self.content,
                "visible": self.visible,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.rating = d["rating"]
            self.title = d["title"]
            self.content = d["content"]
            self.visible = d["visible"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.username = d["username"]
        return self
