from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_skill import CourseSkill


@_attrs_define
class SkillDetail(Model):
    """SkillDetail.

    Attributes:
        name: Display name
    """

    courses: list[CourseSkill]
    related_skills: int
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {"courses": _codec.encode(self.courses), "related_skills": self.related_skills, "name": self.name},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = {**src_dict}
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        pop = d.pop
        self.courses = _codec.decode_list(_models.CourseSkill.from_dict, pop("courses"))
        self.related_skills = pop("related_skills")
        self.name = pop("name", UNSET)
        if d:
            self.additional_properties = d
        return self
