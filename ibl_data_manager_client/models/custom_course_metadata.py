from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomCourseMetadata(_records.Record):
    """CustomCourseMetadata."""

    course_v_lab: bool | None | Unset = UNSET
    course_order: float | None | Unset = UNSET
    course_licensed: bool | None | Unset = UNSET
    course_assessment: bool | None | Unset = UNSET
    course_nasba_cp_es: float | None | Unset = UNSET
    course_external_id: None | str | Unset = UNSET
    course_practice_exam: bool | None | Unset = UNSET
    course_prerequisites: list[_models.CoursePrerequisite] | None | Unset = UNSET
    course_target_audience: None | str | Unset = UNSET
    course_learning_options: list[str] | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_vLab", "course_v_lab", bool | None, False),
            ("course_order", "course_order", float | None, False),
            ("course_licensed", "course_licensed", bool | None, False),
            ("course_assessment", "course_assessment", bool | None, False),
            ("course_nasba_CPEs", "course_nasba_cp_es", float | None, False),
            ("course_external_id", "course_external_id", str | None, False),
            ("course_practice_exam", "course_practice_exam", bool | None, False),
            ("course_prerequisites", "course_prerequisites", list[_models.CoursePrerequisite] | None, False),
            ("course_target_audience", "course_target_audience", str | None, False),
            ("course_learning_options", "course_learning_options", list[str] | None, False),
        )
