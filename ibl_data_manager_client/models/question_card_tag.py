from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class QuestionCardTag(Model):
    """QuestionCardTag."""

    id: int
    name: str
    difficulty: int
    total_cards: int
    correct_answers: int
    correct_rate: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.difficulty = d["difficulty"]
        self.total_cards = d["total_cards"]
        self.correct_answers = d["correct_answers"]
        self.correct_rate = d["correct_rate"]
        return self
