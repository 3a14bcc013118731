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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = {**src_dict}
        pop = d.pop
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        self.id = pop("id")
        self.full_conversation_text = pop("full_conversation_text")
        self.rating_text = pop("rating_text", UNSET)
        self.score = pop("score", UNSET)
        self.additional_properties = d or {}  # the copy, once emptied, would keep its room
        return self
