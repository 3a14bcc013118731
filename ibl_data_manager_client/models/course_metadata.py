from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .custom_course_metadata import CustomCourseMetadata


@_codec.define
class CourseMetadata(Model):
    """CourseMetadata."""

    slug: None | str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    level: None | str | Unset = UNSET
    topics: list[str] | Unset = UNSET
    subject: None | str | Unset = UNSET
    industry: None | str | Unset = UNSET
    job_role: None | str | Unset = UNSET
    promotion: None | str | Unset = UNSET
    credential: None | str | Unset = UNSET
    social_team: None | str | Unset = UNSET
    usage_limit: None | str | Unset = UNSET
    audit_allowed: None | str | Unset = UNSET
    social_channels: None | str | Unset = UNSET
    certificate_type: None | str | Unset = UNSET
    certificate: bool | Unset = UNSET
    custom: CustomCourseMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "slug": self.slug,
                "skills": _codec.encode(self.skills),
                "tags": _codec.encode(self.tags),
                "level": self.level,
                "topics": _codec.encode(self.topics),
                "subject": self.subject,
                "industry": self.industry,
                "job_role": self.job_role,
                "promotion": self.promotion,
                "credential": self.credential,
                "social_team": self.social_team,
                "usage_limit": self.usage_limit,
                "audit_allowed": self.audit_allowed,
                "social_channels": self.social_channels,
                "certificate_type": self.certificate_type,
                "certificate": self.certificate,
                "custom": _codec.encode(self.custom),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 17:
            d = _codec.complete(self, d)
        try:
            self.slug = d["slug"]
            self.skills = d["skills"]
            self.tags = d["tags"]
            self.level = d["level"]
            self.topics = d["topics"]
            self.subject = d["subject"]
            self.industry = d["industry"]
            self.job_role = d["job_role"]
            self.promotion = d["promotion"]
            self.credential = d["credential"]
            self.social_team = d["social_team"]
            self.usage_limit = d["usage_limit"]
            self.audit_allowed = d["audit_allowed"]
            self.social_channels = d["social_channels"]
            self.certificate_type = d["certificate_type"]
            self.certificate = d["certificate"]
            self.custom = d["custom"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.custom = _codec.optional(_models.CustomCourseMetadata.from_dict, self.custom)
        return self
