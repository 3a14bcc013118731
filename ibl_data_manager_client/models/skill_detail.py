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
        return _codec.fields(
            {"courses": _codec.encode(self.courses), "related_skills": self.related_skills, "name": self.name},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.courses = _codec.decode_list(_models.CourseSkill.from_dict, pop("courses"))
        self.related_skills = pop("related_skills")
        self.name = pop("name", UNSET)
        if d:
            self.additional_properties = d
        return self
