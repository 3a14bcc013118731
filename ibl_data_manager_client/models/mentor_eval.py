from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .mentor_eval_question import MentorEvalQuestion

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            mentor=d.pop("mentor"),
            questions=_codec.decode_list(MentorEvalQuestion.from_dict, d.pop("questions")),
            eval_id=_codec.optional(UUID, d.pop("eval_id", UNSET)),
            name=d.pop("name", UNSET),
            passing_score=d.pop("passing_score", UNSET),
            evaluation_prompt=d.pop("evaluation_prompt", UNSET),
            question_set=d.pop("question_set", UNSET),
        )
        result.additional_properties = d
        return result
