from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
            {
                "courses": _codec.encode(self.courses),
                "related_skills": self.related_skills,
                "name": self.name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .course_skill import CourseSkill

        d = {**src_dict}
        result = cls(
            courses=_codec.decode_list(CourseSkill.from_dict, d.pop("courses")),
            related_skills=d.pop("related_skills"),
            name=d.pop("name", UNSET),
        )
        result.additional_properties = d
        return result
