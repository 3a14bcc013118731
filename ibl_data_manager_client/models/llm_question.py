from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .answer import Answer


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "text": self.text,
                "options": _codec.encode(self.options),
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
        self.options = _codec.decode_list(_models.Answer.from_dict, d["options"])
        return self
