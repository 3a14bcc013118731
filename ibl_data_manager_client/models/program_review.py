from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
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
