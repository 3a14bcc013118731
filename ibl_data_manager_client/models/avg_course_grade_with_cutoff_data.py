from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .number_by_key import NumberByKey


@_codec.define
class AvgCourseGradeWithCutoffData(Model):
    """AvgCourseGradeWithCutoffData.

    Attributes:
        average_grade: Course Average grade
        grade_cutoffs: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    average_grade: float
    grade_cutoffs: NumberByKey
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"average_grade": self.average_grade, "grade_cutoffs": _codec.encode(self.grade_cutoffs)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.average_grade = d["average_grade"]
        self.grade_cutoffs = _models.NumberByKey.from_own_dict(d["grade_cutoffs"])
        return self
