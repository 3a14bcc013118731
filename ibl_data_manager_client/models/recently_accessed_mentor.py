from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
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
