from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class CustomInstructionResponseInput(Model):
    """CustomInstructionResponseInput.

    Attributes:
        profession: Position or work. eg: Engineer, student etc.
        desired_mentor_traits: Comma separated list of expected traits for mentor.
    """

    about_user: None | str | Unset = UNSET
    mentor_tone: None | str | Unset = UNSET
    profession: str | Unset = UNSET
    desired_mentor_traits: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "about_user": self.about_user,
                "mentor_tone": self.mentor_tone,
                "profession": self.profession,
                "desired_mentor_traits": self.desired_mentor_traits,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.about_user = d["about_user"]
            self.mentor_tone = d["mentor_tone"]
            self.profession = d["profession"]
            self.desired_mentor_traits = d["desired_mentor_traits"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
