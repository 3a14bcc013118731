from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PerlearnerGradeSummaryData(Model):
    """PerlearnerGradeSummaryData.

    Attributes:
        assignment_type: Assignment Type name
        weight: Assignment weight
        weighted_grade: Assignment grade
        average_section_grade: Assignment section grade average in course
    """

    assignment_type: str
    weight: float
    weighted_grade: float
    average_section_grade: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "assignment_type": self.assignment_type,
                "weight": self.weight,
                "weighted_grade": self.weighted_grade,
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
        self.weighted_grade = d["weighted_grade"]
        self.average_section_grade = d["average_section_grade"]
        return self
