from __future__ import annotations

import datetime
from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ProjectMentor(Model):
    """Serializer for mentors within a project."""

    id: int
    name: str
    unique_id: UUID
    slug: str
    created_at: datetime.datetime | None
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "unique_id": _codec.encode(self.unique_id),
                "slug": self.slug,
                "created_at": _codec.encode(self.created_at),
                "description": self.description,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.unique_id = _codec.decode_uuid(d["unique_id"])
        self.slug = d["slug"]
        self.created_at = _codec.optional(_codec.decode_datetime, d["created_at"])
        return self
