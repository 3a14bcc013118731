from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .content_analytics import ContentAnalytics


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.name = pop("name")
        self.slug = pop("slug")
        self.platform = pop("platform")
        self.external = pop("external")
        self.analytics = _models.ContentAnalytics.from_dict(pop("analytics"))
        self.instructor = pop("instructor", UNSET)
        self.category = pop("category", UNSET)
        self.duration = pop("duration", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.created = pop("created", UNSET)
        self.updated = pop("updated", UNSET)
        self.metadata = pop("metadata", UNSET)
        if d:
            self.additional_properties = d
        return self
