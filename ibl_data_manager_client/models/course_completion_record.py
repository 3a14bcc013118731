from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_completion_record_completion_data import CourseCompletionRecordCompletionData
    from .course_completion_record_grade_data import CourseCompletionRecordGradeData


@_codec.define
class CourseCompletionRecord(Model):
    """CourseCompletionRecord."""

    course_id: str | Unset = UNSET
    org: str | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    completion_percentage: float | None | Unset = UNSET
    completed: bool | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    completion_date: datetime.datetime | None | Unset = UNSET
    completion_data: CourseCompletionRecordCompletionData | None | Unset = UNSET
    skill_points_computed: bool | Unset = UNSET
    grading_percentage: float | None | Unset = UNSET
    passed: bool | None | Unset = UNSET
    passing_date: datetime.datetime | None | Unset = UNSET
    passed_date: datetime.datetime | None | Unset = UNSET
    grade_data: CourseCompletionRecordGradeData | None | Unset = UNSET
    id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "org": self.org,
                "user_id": self.user_id,
                "username": self.username,
                "completion_percentage": self.completion_percentage,
                "completed": self.completed,
                "last_updated": _codec.encode(self.last_updated),
                "completion_date": _codec.encode(self.completion_date),
                "completion_data": _codec.encode(self.completion_data),
                "skill_points_computed": self.skill_points_computed,
                "grading_percentage": self.grading_percentage,
                "passed": self.passed,
                "passing_date": _codec.encode(self.passing_date),
                "passed_date": _codec.encode(self.passed_date),
                "grade_data": _codec.encode(self.grade_data),
                "id": self.id,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 16:
            d = _codec.complete(self, d)
        try:
            self.course_id = d["course_id"]
            self.org = d["org"]
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.completion_percentage = d["completion_percentage"]
            self.completed = d["completed"]
            self.last_updated = d["last_updated"]
            self.completion_date = d["completion_date"]
            self.completion_data = d["completion_data"]
            self.skill_points_computed = d["skill_points_computed"]
            self.grading_percentage = d["grading_percentage"]
            self.passed = d["passed"]
            self.passing_date = d["passing_date"]
            self.passed_date = d["passed_date"]
            self.grade_data = d["grade_data"]
            self.id = d["id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.last_updated = _codec.if_set(_codec.decode_datetime, self.last_updated)
        self.completion_date = _codec.optional(_codec.decode_datetime, self.completion_date)
        self.completion_data = _codec.optional(
            _models.CourseCompletionRecordCompletionData.from_dict, self.completion_data
        )
        self.passing_date = _codec.optional(_codec.decode_datetime, self.passing_date)
        self.passed_date = _codec.optional(_codec.decode_datetime, self.passed_date)
        self.grade_data = _codec.optional(_models.CourseCompletionRecordGradeData.from_own_dict, self.grade_data)
        return self
