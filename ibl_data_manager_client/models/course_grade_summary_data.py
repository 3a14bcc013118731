from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.assignment_type = d["assignment_type"]
        self.weight = d["weight"]
        self.average_weighted_grade = d["average_weighted_grade"]
        self.average_section_grade = d["average_section_grade"]
        return self
