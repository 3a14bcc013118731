from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseMetadata(_records.Record):
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
    custom: _models.CustomCourseMetadata | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("slug", "slug", str | None, False),
            ("skills", "skills", list[str], False),
            ("tags", "tags", list[str] | None, False),
            ("level", "level", str | None, False),
            ("topics", "topics", list[str], False),
            ("subject", "subject", str | None, False),
            ("industry", "industry", str | None, False),
            ("job_role", "job_role", str | None, False),
            ("promotion", "promotion", str | None, False),
            ("credential", "credential", str | None, False),
            ("social_team", "social_team", str | None, False),
            ("usage_limit", "usage_limit", str | None, False),
            ("audit_allowed", "audit_allowed", str | None, False),
            ("social_channels", "social_channels", str | None, False),
            ("certificate_type", "certificate_type", str | None, False),
            ("certificate", "certificate", bool, False),
            ("custom", "custom", None | _models.CustomCourseMetadata, False),
        )
