from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_eval_question import MentorEvalQuestion


@_codec.define
class MentorEval(Model):
    """MentorEval."""

    id: int
    mentor: str
    questions: list[MentorEvalQuestion]
    eval_id: UUID | Unset = UNSET
    name: None | str | Unset = UNSET
    passing_score: int | Unset = UNSET
    evaluation_prompt: str | Unset = UNSET
    question_set: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "mentor": self.mentor,
                "questions": _codec.encode(self.questions),
                "eval_id": _codec.encode(self.eval_id),
                "name": self.name,
                "passing_score": self.passing_score,
                "evaluation_prompt": self.evaluation_prompt,
                "question_set": self.question_set,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.eval_id = d["eval_id"]
            self.name = d["name"]
            self.passing_score = d["passing_score"]
            self.evaluation_prompt = d["evaluation_prompt"]
            self.question_set = d["question_set"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.mentor = d["mentor"]
        self.questions = _codec.decode_list(_models.MentorEvalQuestion.from_dict, d["questions"])
        self.eval_id = _codec.if_set(_codec.decode_uuid, self.eval_id)
        return self
