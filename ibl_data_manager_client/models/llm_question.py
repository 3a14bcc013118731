from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .answer import Answer


@_codec.define
class LLMQuestion(Model):
    """Serializer for individual question data, including possible answers.

    Attributes:
        question_id (str): Unique identifier for the question.
        text (str): The text of the question.
        difficulty_level (Optional[int]): An optional difficulty level for the question.
        options (list[AnswerSerializer]): List of possible answers for the question.
    """

    text: str
    options: list[Answer]
    difficulty_level: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"text": self.text, "options": _codec.encode(self.options), "difficulty_level": self.difficulty_level},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.difficulty_level = d["difficulty_level"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.text = d["text"]
        self.options = _codec.decode_list(_models.Answer.from_dict, d["options"])
        return self
