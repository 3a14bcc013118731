from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ProjectMentor(Model):
    """Serializer for mentors within a project."""

    id: int
    name: str
    unique_id: UUID
    slug: str
    created_at: datetime.datetime | None
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.name = pop("name")
        self.unique_id = UUID(pop("unique_id"))
        self.slug = pop("slug")
        self.created_at = _codec.optional(_codec.decode_datetime, pop("created_at"))
        self.description = pop("description", UNSET)
        if d:
            self.additional_properties = d
        return self
