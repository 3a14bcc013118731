from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_recommendation_edx_data import CourseRecommendationEdxData


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.domain = d["domain"]
            self.difficulty_level = d["difficulty_level"]
            self.estimated_hours = d["estimated_hours"]
            self.confidence_score = d["confidence_score"]
            self.platform_key = d["platform_key"]
            self.description = d["description"]
            self.short_description = d["short_description"]
            self.edx_data = d["edx_data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.course_title = d["course_title"]
        self.reason = d["reason"]
        self.edx_data = _codec.optional(_models.CourseRecommendationEdxData.from_own_dict, self.edx_data)
        return self
