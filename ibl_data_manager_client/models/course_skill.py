from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .skill import Skill


@_codec.define
class CourseSkill(Model):
    """CourseSkill.

    Attributes:
        course_id: The edX course ID string for the course.
    """

    course_id: str
    skills: list[Skill]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "skills": _codec.encode(self.skills)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.skills = _codec.decode_list(_models.Skill.from_dict, d["skills"])
        return self
