from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_recommendation_edx_data import CourseRecommendationEdxData


@_attrs_define
class CourseRecommendation(Model):
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
    edx_data: CourseRecommendationEdxData | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "course_title": self.course_title,
                "reason": self.reason,
                "domain": self.domain,
                "difficulty_level": self.difficulty_level,
                "estimated_hours": self.estimated_hours,
                "confidence_score": self.confidence_score,
                "platform_key": self.platform_key,
                "description": self.description,
                "short_description": self.short_description,
                "edx_data": _codec.encode(self.edx_data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.course_id = pop("course_id")
        self.course_title = pop("course_title")
        self.reason = pop("reason")
        self.domain = pop("domain", UNSET)
        self.difficulty_level = pop("difficulty_level", UNSET)
        self.estimated_hours = pop("estimated_hours", UNSET)
        self.confidence_score = pop("confidence_score", UNSET)
        self.platform_key = pop("platform_key", UNSET)
        self.description = pop("description", UNSET)
        self.short_description = pop("short_description", UNSET)
        self.edx_data = _codec.optional(_models.CourseRecommendationEdxData.from_dict, pop("edx_data", UNSET))
        if d:
            self.additional_properties = d
        return self
