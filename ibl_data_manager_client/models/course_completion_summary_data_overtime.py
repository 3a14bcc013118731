from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_completion_summary_data_overtime_overtime import CourseCompletionSummaryDataOvertimeOvertime


@_attrs_define
class CourseCompletionSummaryDataOvertime(Model):
    """CourseCompletionSummaryDataOvertime.

    Attributes:
        total_user_count: Total unique active users in this period
        completed_count: Total course completions
        completed_percent: Completion percent for the time range
        overtime: Dates are keys and values are the value for the date in the key. e,g `{"2020-01-01": 30. ...}`
    """

    total_user_count: int
    completed_count: int
    completed_percent: float
    overtime: CourseCompletionSummaryDataOvertimeOvertime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "total_user_count": self.total_user_count,
                "completed_count": self.completed_count,
                "completed_percent": self.completed_percent,
                "overtime": _codec.encode(self.overtime),
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
        try:
            self.overtime = d["overtime"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.total_user_count = d["total_user_count"]
        self.completed_count = d["completed_count"]
        self.completed_percent = d["completed_percent"]
        self.overtime = _codec.optional(_models.CourseCompletionSummaryDataOvertimeOvertime.adopt, self.overtime)
        return self
