from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .intial_question_answer import IntialQuestionAnswer


@_codec.define
class InputQuestion(Model):
    """InputQuestion."""

    text: str
    possible_answers: list[IntialQuestionAnswer]
    difficulty_level: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "text": self.text,
                "possible_answers": _codec.encode(self.possible_answers),
                "difficulty_level": self.difficulty_level,
            },
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
        self.possible_answers = _codec.decode_list(_models.IntialQuestionAnswer.from_dict, d["possible_answers"])
        return self
