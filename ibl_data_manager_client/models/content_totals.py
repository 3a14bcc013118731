from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.total_learners = pop("total_learners")
        self.total_enrollments = pop("total_enrollments")
        self.total_time_spent = pop("total_time_spent", UNSET)
        self.courses = pop("courses", UNSET)
        self.active_courses = pop("active_courses", UNSET)
        self.platform_courses = pop("platform_courses", UNSET)
        self.external_courses = pop("external_courses", UNSET)
        self.programs = pop("programs", UNSET)
        self.active_programs = pop("active_programs", UNSET)
        self.platform_programs = pop("platform_programs", UNSET)
        self.external_programs = pop("external_programs", UNSET)
        self.pathways = pop("pathways", UNSET)
        self.active_pathways = pop("active_pathways", UNSET)
        self.platform_pathways = pop("platform_pathways", UNSET)
        self.external_pathways = pop("external_pathways", UNSET)
        self.skills = pop("skills", UNSET)
        self.active_skills = pop("active_skills", UNSET)
        self.platform_skills = pop("platform_skills", UNSET)
        self.external_skills = pop("external_skills", UNSET)
        self.associated_courses = pop("associated_courses", UNSET)
        self.learners_with_skills = pop("learners_with_skills", UNSET)
        if d:
            self.additional_properties = d
        return self
