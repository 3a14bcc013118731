from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class QuestionCardTag(Model):
    """QuestionCardTag."""

    id: int
    name: str
    difficulty: int
    total_cards: int
    correct_answers: int
    correct_rate: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "difficulty": self.difficulty,
                "total_cards": self.total_cards,
                "correct_answers": self.correct_answers,
                "correct_rate": self.correct_rate,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.difficulty = d["difficulty"]
        self.total_cards = d["total_cards"]
        self.correct_answers = d["correct_answers"]
        self.correct_rate = d["correct_rate"]
        return self
