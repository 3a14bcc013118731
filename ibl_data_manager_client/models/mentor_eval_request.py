from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_eval_question_request import MentorEvalQuestionRequest


@_codec.define
class MentorEvalRequest(Model):
    """MentorEvalRequest."""

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    passing_score: int | None | Unset = UNSET
    questions: list[MentorEvalQuestionRequest] | None | Unset = UNSET
    evaluation_prompt: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "passing_score": self.passing_score,
                "questions": _codec.encode(self.questions),
                "evaluation_prompt": self.evaluation_prompt,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.name = d["name"]
            self.passing_score = d["passing_score"]
            self.questions = d["questions"]
            self.evaluation_prompt = d["evaluation_prompt"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.questions = _codec.optional_list(_models.MentorEvalQuestionRequest.from_dict, self.questions)
        return self
