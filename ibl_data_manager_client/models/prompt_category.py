from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PromptCategory(Model):
    """PromptCategory."""

    id: int
    name: str
    description: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
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
        self.description = pop("description", UNSET)
        self.created_at = _codec.optional(_codec.decode_datetime, pop("created_at", UNSET))
        self.updated_at = _codec.optional(_codec.decode_datetime, pop("updated_at", UNSET))
        if d:
            self.additional_properties = d
        return self
