from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ContentTotals(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_learners": self.total_learners,
                "total_enrollments": self.total_enrollments,
                "total_time_spent": self.total_time_spent,
                "courses": self.courses,
                "active_courses": self.active_courses,
                "platform_courses": self.platform_courses,
                "external_courses": self.external_courses,
                "programs": self.programs,
                "active_programs": self.active_programs,
                "platform_programs": self.platform_programs,
                "external_programs": self.external_programs,
                "pathways": self.pathways,
                "active_pathways": self.active_pathways,
                "platform_pathways": self.platform_pathways,
                "external_pathways": self.external_pathways,
                "skills": self.skills,
                "active_skills": self.active_skills,
                "platform_skills": self.platform_skills,
                "external_skills": self.external_skills,
                "associated_courses": self.associated_courses,
                "learners_with_skills": self.learners_with_skills,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 21:
            d = _codec.complete(self, d)
        try:
            self.total_time_spent = d["total_time_spent"]
            self.courses = d["courses"]
            self.active_courses = d["active_courses"]
            self.platform_courses = d["platform_courses"]
            self.external_courses = d["external_courses"]
            self.programs = d["programs"]
            self.active_programs = d["active_programs"]
            self.platform_programs = d["platform_programs"]
            self.external_programs = d["external_programs"]
            self.pathways = d["pathways"]
            self.active_pathways = d["active_pathways"]
            self.platform_pathways = d["platform_pathways"]
            self.external_pathways = d["external_pathways"]
            self.skills = d["skills"]
            self.active_skills = d["active_skills"]
            self.platform_skills = d["platform_skills"]
            self.external_skills = d["external_skills"]
            self.associated_courses = d["associated_courses"]
            self.learners_with_skills = d["learners_with_skills"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.total_learners = d["total_learners"]
        self.total_enrollments = d["total_enrollments"]
        return self
