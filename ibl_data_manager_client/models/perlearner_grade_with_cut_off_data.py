from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .perlearner_grade_with_cut_off_data_grade_cutoffs import PerlearnerGradeWithCutOffDataGradeCutoffs


@_codec.define
class PerlearnerGradeWithCutOffData(Model):
    """PerlearnerGradeWithCutOffData.

    Attributes:
        grade_cutoffs: Dictionary showing grade cutoffs
        grade: Grade
    """

    grade_cutoffs: PerlearnerGradeWithCutOffDataGradeCutoffs
    grade: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"grade_cutoffs": _codec.encode(self.grade_cutoffs), "grade": self.grade}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.grade_cutoffs = _models.PerlearnerGradeWithCutOffDataGradeCutoffs.from_own_dict(d["grade_cutoffs"])
        self.grade = d["grade"]
        return self
