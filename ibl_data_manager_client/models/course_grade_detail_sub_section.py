from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_grade_detail_block import CourseGradeDetailBlock


@_codec.define
class CourseGradeDetailSubSection(Model):
    """CourseGradeDetailSubSection.

    Attributes:
        display_name: Block name
        id: Block Id
        average: Average block value
        attempts: Total users who have attempted it
        problems: Problems in section
    """

    display_name: str
    id: str
    average: str
    attempts: str | Unset = UNSET
    problems: list[CourseGradeDetailBlock] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "display_name": self.display_name,
                "id": self.id,
                "average": self.average,
                "attempts": self.attempts,
                "problems": _codec.encode(self.problems),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.attempts = d["attempts"]
            self.problems = d["problems"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.average = d["average"]
        self.problems = _codec.if_set_list(_models.CourseGradeDetailBlock.from_dict, self.problems)
        return self
