from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentTotals(_records.Record):
    """Serializer for content summary totals.

    Attributes:
        total_learners: Total number of learners
        total_enrollments: Total number of enrollments
        total_time_spent: Total time spent in seconds (courses only)
        courses: Total number of courses
        active_courses: Number of active courses
        platform_courses: Number of platform-owned courses
        external_courses: Number of external courses
        programs: Total number of programs
        active_programs: Number of active programs
        platform_programs: Number of platform-owned programs
        external_programs: Number of external programs
        pathways: Total number of pathways
        active_pathways: Number of active pathways
        platform_pathways: Number of platform-owned pathways
        external_pathways: Number of external pathways
        skills: Total number of skills
        active_skills: Number of active skills
        platform_skills: Number of platform-owned skills
        external_skills: Number of external skills
        associated_courses: Number of courses associated with skills
        learners_with_skills: Number of learners with skills
    """

    total_learners: int
    total_enrollments: int
    total_time_spent: int | Unset = UNSET
    courses: int | Unset = UNSET
    active_courses: int | Unset = UNSET
    platform_courses: int | Unset = UNSET
    external_courses: int | Unset = UNSET
    programs: int | Unset = UNSET
    active_programs: int | Unset = UNSET
    platform_programs: int | Unset = UNSET
    external_programs: int | Unset = UNSET
    pathways: int | Unset = UNSET
    active_pathways: int | Unset = UNSET
    platform_pathways: int | Unset = UNSET
    external_pathways: int | Unset = UNSET
    skills: int | Unset = UNSET
    active_skills: int | Unset = UNSET
    platform_skills: int | Unset = UNSET
    external_skills: int | Unset = UNSET
    associated_courses: int | Unset = UNSET
    learners_with_skills: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_learners", "total_learners", int, True),
            ("total_enrollments", "total_enrollments", int, True),
            ("total_time_spent", "total_time_spent", int, False),
            ("courses", "courses", int, False),
            ("active_courses", "active_courses", int, False),
            ("platform_courses", "platform_courses", int, False),
            ("external_courses", "external_courses", int, False),
            ("programs", "programs", int, False),
            ("active_programs", "active_programs", int, False),
            ("platform_programs", "platform_programs", int, False),
            ("external_programs", "external_programs", int, False),
            ("pathways", "pathways", int, False),
            ("active_pathways", "active_pathways", int, False),
            ("platform_pathways", "platform_pathways", int, False),
            ("external_pathways", "external_pathways", int, False),
            ("skills", "skills", int, False),
            ("active_skills", "active_skills", int, False),
            ("platform_skills", "platform_skills", int, False),
            ("external_skills", "external_skills", int, False),
            ("associated_courses", "associated_courses", int, False),
            ("learners_with_skills", "learners_with_skills", int, False),
        )
