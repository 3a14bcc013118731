from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .perlearner_grade_with_cut_off_data_grade_cutoffs import PerlearnerGradeWithCutOffDataGradeCutoffs


@_attrs_define
class PerlearnerGradeWithCutOffData(Model):
    """PerlearnerGradeWithCutOffData.

    Attributes:
        grade_cutoffs: Dictionary showing grade cutoffs
        grade: Grade
    """

    grade_cutoffs: PerlearnerGradeWithCutOffDataGradeCutoffs
    grade: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "grade_cutoffs": _codec.encode(self.grade_cutoffs),
                "grade": self.grade,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.grade_cutoffs = _models.PerlearnerGradeWithCutOffDataGradeCutoffs.adopt(d["grade_cutoffs"])
        self.grade = d["grade"]
        return self
