from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class UserMemoryEntry(Model):
    """UserMemoryEntry."""

    key: str
    inserted_at: str
    updated_at: str
    expires_at: None | str
    category: None | str
    unique_id: UUID | Unset = UNSET
    value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "key": self.key,
                "inserted_at": self.inserted_at,
                "updated_at": self.updated_at,
                "expires_at": self.expires_at,
                "category": self.category,
                "unique_id": _codec.encode(self.unique_id),
                "value": self.value,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.key = pop("key")
        self.inserted_at = pop("inserted_at")
        self.updated_at = pop("updated_at")
        self.expires_at = pop("expires_at")
        self.category = pop("category")
        self.unique_id = _codec.optional(UUID, pop("unique_id", UNSET))
        self.value = pop("value", UNSET)
        if d:
            self.additional_properties = d
        return self
