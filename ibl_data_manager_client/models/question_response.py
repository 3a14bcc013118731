from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .llm_question import LLMQuestion


@_codec.define
class QuestionResponse(Model):
    """Serializer for the response data that returns additional questions.

    Attributes:
        follow_up_questions (list[LLMQuestionSerializer]): List of generated follow-up questions.
    """

    questions: list[LLMQuestion]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"questions": _codec.encode(self.questions)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.questions = _codec.decode_list(_models.LLMQuestion.from_dict, d["questions"])
        return self
