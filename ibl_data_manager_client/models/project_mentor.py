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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.unique_id = _codec.decode_uuid(d["unique_id"])
        self.slug = d["slug"]
        self.created_at = _codec.optional(_codec.decode_datetime, d["created_at"])
        return self
