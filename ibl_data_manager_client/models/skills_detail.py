from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .learner_skill import LearnerSkill


@_attrs_define
class SkillsDetail(Model):
    """SkillsDetail."""

    desired: list[LearnerSkill]
    reported: list[LearnerSkill]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "desired": _codec.encode(self.desired),
                "reported": _codec.encode(self.reported),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.desired = _codec.decode_list(_models.LearnerSkill.from_dict, d["desired"])
        self.reported = _codec.decode_list(_models.LearnerSkill.from_dict, d["reported"])
        return self
