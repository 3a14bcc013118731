from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .avg_course_grade_with_cutoff_data_grade_cutoffs import AvgCourseGradeWithCutoffDataGradeCutoffs


@_attrs_define
class AvgCourseGradeWithCutoffData(Model):
    """AvgCourseGradeWithCutoffData.

    Attributes:
        grade_cutoffs: Dictionary showing grade cutoffs
        average_grade: Course Average grade
    """

    grade_cutoffs: AvgCourseGradeWithCutoffDataGradeCutoffs
    average_grade: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"grade_cutoffs": _codec.encode(self.grade_cutoffs), "average_grade": self.average_grade},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.grade_cutoffs = _models.AvgCourseGradeWithCutoffDataGradeCutoffs.from_dict(pop("grade_cutoffs"))
        self.average_grade = pop("average_grade")
        if d:
            self.additional_properties = d
        return self
