from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .intial_question_answer import IntialQuestionAnswer

        d = {**src_dict}
        result = cls(
            text=d.pop("text"),
            possible_answers=_codec.decode_list(IntialQuestionAnswer.from_dict, d.pop("possible_answers")),
            difficulty_level=d.pop("difficulty_level", UNSET),
        )
        result.additional_properties = d
        return result
