from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SpacedRepetitionQuestionStats(Model):
    """SpacedRepetitionQuestionStats."""

    total_questions: int
    success_rate: float
    reviewed_questions: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_questions": self.total_questions,
                "success_rate": self.success_rate,
                "reviewed_questions": self.reviewed_questions,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.total_questions = d["total_questions"]
        self.success_rate = d["success_rate"]
        self.reviewed_questions = d["reviewed_questions"]
        return self
