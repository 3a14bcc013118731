from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_skill import CourseSkill


@_codec.define
class SkillDetail(Model):
    """SkillDetail.

    Attributes:
        name: Display name
    """

    courses: list[CourseSkill]
    related_skills: int
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"courses": _codec.encode(self.courses), "related_skills": self.related_skills, "name": self.name},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.courses = _codec.decode_list(_models.CourseSkill.from_dict, d["courses"])
        self.related_skills = d["related_skills"]
        return self
