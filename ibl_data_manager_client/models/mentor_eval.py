from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .mentor_eval_question import MentorEvalQuestion


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.mentor = pop("mentor")
        self.questions = _codec.decode_list(_models.MentorEvalQuestion.from_dict, pop("questions"))
        self.eval_id = _codec.optional(UUID, pop("eval_id", UNSET))
        self.name = pop("name", UNSET)
        self.passing_score = pop("passing_score", UNSET)
        self.evaluation_prompt = pop("evaluation_prompt", UNSET)
        self.question_set = pop("question_set", UNSET)
        if d:
            self.additional_properties = d
        return self
