from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class RecentlyAccessedMentor(Model):
    """RecentlyAccessedMentor."""

    id: int | None
    unique_id: None | UUID
    slug: None | str
    name: None | str
    description: None | str
    recently_accessed_at: None | str
    platform_key: None | str
    last_accessed_by: None | str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "unique_id": _codec.encode(self.unique_id),
                "slug": self.slug,
                "name": self.name,
                "description": self.description,
                "recently_accessed_at": self.recently_accessed_at,
                "platform_key": self.platform_key,
                "last_accessed_by": self.last_accessed_by,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.unique_id = _codec.optional(_codec.decode_uuid, d["unique_id"])
        self.slug = d["slug"]
        self.name = d["name"]
        self.description = d["description"]
        self.recently_accessed_at = d["recently_accessed_at"]
        self.platform_key = d["platform_key"]
        self.last_accessed_by = d["last_accessed_by"]
        return self
