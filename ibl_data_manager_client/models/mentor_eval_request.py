from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .mentor_eval_question_request import MentorEvalQuestionRequest


@_attrs_define
class MentorEvalRequest(Model):
    """MentorEvalRequest."""

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    passing_score: int | None | Unset = UNSET
    questions: list[MentorEvalQuestionRequest] | None | Unset = UNSET
    evaluation_prompt: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.name = d["name"]
            self.passing_score = d["passing_score"]
            self.questions = d["questions"]
            self.evaluation_prompt = d["evaluation_prompt"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.questions = _codec.optional_list(_models.MentorEvalQuestionRequest.from_dict, self.questions)
        return self
