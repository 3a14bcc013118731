from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ConversationRating(Model):
    """ConversationRating."""

    id: int
    full_conversation_text: str
    rating_text: None | str | Unset = UNSET
    score: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "full_conversation_text": self.full_conversation_text,
                "rating_text": self.rating_text,
                "score": self.score,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.full_conversation_text = pop("full_conversation_text")
        self.rating_text = pop("rating_text", UNSET)
        self.score = pop("score", UNSET)
        if d:
            self.additional_properties = d
        return self
