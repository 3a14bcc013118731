from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .intial_question_answer import IntialQuestionAnswer


@_attrs_define
class InputQuestion(Model):
    """InputQuestion."""

    text: str
    possible_answers: list[IntialQuestionAnswer]
    difficulty_level: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "text": self.text,
                "possible_answers": _codec.encode(self.possible_answers),
                "difficulty_level": self.difficulty_level,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.difficulty_level = d["difficulty_level"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.text = d["text"]
        self.possible_answers = _codec.decode_list(_models.IntialQuestionAnswer.from_dict, d["possible_answers"])
        return self
