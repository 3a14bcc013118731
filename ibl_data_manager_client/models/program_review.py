from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ProgramReview(Model):
    """Serializer for program review data.

    Attributes:
        user_id: The user identifier
        username: The username of the reviewer
        content: Review content/text
        rating: Rating value (typically 1-5)
        title: Review title
        visible: Whether the review is visible
        created: Date when review was created
        modified: Date when review was last modified
        program_key: The program key identifier
    """

    user_id: int
    username: str
    content: str
    rating: float | None
    title: str
    visible: bool
    created: None | str
    modified: None | str
    program_key: str
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
                "created": self.created,
                "modified": self.modified,
                "program_key": self.program_key,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.content = d["content"]
        self.rating = d["rating"]
        self.title = d["title"]
        self.visible = d["visible"]
        self.created = d["created"]
        self.modified = d["modified"]
        self.program_key = d["program_key"]
        return self
