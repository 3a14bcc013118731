from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseCompletion(Model):
    """CourseCompletion."""

    user_id: int | Unset = UNSET
    course_id: str | Unset = UNSET
    completed: bool | Unset = UNSET
    completion_percentage: float | None | Unset = UNSET
    completion_date: datetime.datetime | None | Unset = UNSET
    completion_data: Any | Unset = UNSET
    passed: bool | None | Unset = UNSET
    passed_date: datetime.datetime | None | Unset = UNSET
    grading_percentage: float | Unset = UNSET
    grade_data: Any | Unset = UNSET
    skill_points_computed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "course_id": self.course_id,
                "completed": self.completed,
                "completion_percentage": self.completion_percentage,
                "completion_date": _codec.encode(self.completion_date),
                "completion_data": _codec.encode(self.completion_data),
                "passed": self.passed,
                "passed_date": _codec.encode(self.passed_date),
                "grading_percentage": self.grading_percentage,
                "grade_data": _codec.encode(self.grade_data),
                "skill_points_computed": self.skill_points_computed,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.course_id = d["course_id"]
            self.completed = d["completed"]
            self.completion_percentage = d["completion_percentage"]
            self.completion_date = d["completion_date"]
            self.completion_data = d["completion_data"]
            self.passed = d["passed"]
            self.passed_date = d["passed_date"]
            self.grading_percentage = d["grading_percentage"]
            self.grade_data = d["grade_data"]
            self.skill_points_computed = d["skill_points_computed"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.completion_date = _codec.optional(_codec.decode_datetime, self.completion_date)
        self.passed_date = _codec.optional(_codec.decode_datetime, self.passed_date)
        return self
