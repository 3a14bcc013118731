from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class CourseGradeSummaryData(Model):
    """CourseGradeSummaryData.

    Attributes:
        assignment_type: Assignment Type name
        weight: Assignment weight
        average_weighted_grade: Assignment weighted grade average in course
        average_section_grade: Assignment section grade average in course
    """

    assignment_type: str
    weight: float
    average_weighted_grade: float
    average_section_grade: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "assignment_type": self.assignment_type,
                "weight": self.weight,
                "average_weighted_grade": self.average_weighted_grade,
                "average_section_grade": self.average_section_grade,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.assignment_type = d["assignment_type"]
        self.weight = d["weight"]
        self.average_weighted_grade = d["average_weighted_grade"]
        self.average_section_grade = d["average_section_grade"]
        return self
