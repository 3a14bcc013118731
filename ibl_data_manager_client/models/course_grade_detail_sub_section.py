from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_grade_detail_block import CourseGradeDetailBlock


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .course_grade_detail_block import CourseGradeDetailBlock

        d = {**src_dict}
        result = cls(
            display_name=d.pop("display_name"),
            id=d.pop("id"),
            average=d.pop("average"),
            attempts=d.pop("attempts", UNSET),
            problems=_codec.optional_list(CourseGradeDetailBlock.from_dict, d.pop("problems", UNSET)),
        )
        result.additional_properties = d
        return result
