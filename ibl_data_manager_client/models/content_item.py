from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .content_analytics import ContentAnalytics


@_codec.define
class ContentItem(Model):
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
    analytics: ContentAnalytics
    instructor: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    duration: None | str | Unset = UNSET
    enabled: bool | Unset = UNSET
    created: None | str | Unset = UNSET
    updated: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "slug": self.slug,
                "platform": self.platform,
                "external": self.external,
                "analytics": _codec.encode(self.analytics),
                "instructor": self.instructor,
                "category": self.category,
                "duration": self.duration,
                "enabled": self.enabled,
                "created": self.created,
                "updated": self.updated,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 13:
            d = _codec.complete(self, d)
        try:
            self.instructor = d["instructor"]
            self.category = d["category"]
            self.duration = d["duration"]
            self.enabled = d["enabled"]
            self.created = d["created"]
            self.updated = d["updated"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.slug = d["slug"]
        self.platform = d["platform"]
        self.external = d["external"]
        self.analytics = _models.ContentAnalytics.from_dict(d["analytics"])
        return self
