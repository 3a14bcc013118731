from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentItem(_records.Record):
    """Serializer for individual content items.

    Attributes:
        id: Content identifier
        name: Content name
        slug: Content slug
        platform: Platform key
        external: Whether content is external to the platform
        analytics: Serializer for individual content item analytics.
        instructor: Instructor name
        category: Content category
        duration: Content duration
        enabled: Whether content is enabled
        created: Creation date
        updated: Last update date
    """

    id: str
    name: str
    slug: str
    platform: None | str
    external: bool
    analytics: _models.ContentAnalytics
    instructor: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    duration: None | str | Unset = UNSET
    enabled: bool | Unset = UNSET
    created: None | str | Unset = UNSET
    updated: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", str, True),
            ("name", "name", str, True),
            ("slug", "slug", str, True),
            ("platform", "platform", str | None, True),
            ("external", "external", bool, True),
            ("analytics", "analytics", _models.ContentAnalytics, True),
            ("instructor", "instructor", str | None, False),
            ("category", "category", str | None, False),
            ("duration", "duration", str | None, False),
            ("enabled", "enabled", bool, False),
            ("created", "created", str | None, False),
            ("updated", "updated", str | None, False),
            ("metadata", "metadata", Any, False),
        )
