from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseRecommendation(_records.Record):
    """Individual course recommendation with reasoning.

    Attributes:
        course_id: The ID of the recommended course
        course_title: The title of the recommended course
        reason: AI-generated explanation for why this course is recommended
        domain: Course domain/subject area
        difficulty_level: Course difficulty level
        estimated_hours: Estimated hours to complete
        confidence_score: AI confidence in this recommendation (0-1)
        platform_key: Platform/tenant key this course belongs to (extracted from course_id or metadata)
        description: Course description (priority: description > short_description > overview with HTML stripped)
        short_description: Course short description from edx_data
        edx_data: Full edx_data from CourseInfo model (includes all edX metadata)
    """

    course_id: str
    course_title: str
    reason: str
    domain: None | str | Unset = UNSET
    difficulty_level: None | str | Unset = UNSET
    estimated_hours: float | None | Unset = UNSET
    confidence_score: float | None | Unset = UNSET
    platform_key: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    short_description: None | str | Unset = UNSET
    edx_data: dict[str, Any] | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("course_title", "course_title", str, True),
            ("reason", "reason", str, True),
            ("domain", "domain", str | None, False),
            ("difficulty_level", "difficulty_level", str | None, False),
            ("estimated_hours", "estimated_hours", float | None, False),
            ("confidence_score", "confidence_score", float | None, False),
            ("platform_key", "platform_key", str | None, False),
            ("description", "description", str | None, False),
            ("short_description", "short_description", str | None, False),
            ("edx_data", "edx_data", None | dict[str, Any], False),
        )
