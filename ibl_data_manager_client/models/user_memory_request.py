from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .user_memory_entry_request import UserMemoryEntryRequest


@_attrs_define
class UserMemoryRequest(Model):
    """UserMemoryRequest.

    Attributes:
        mode: Default on the server: all.
    """

    entries: list[UserMemoryEntryRequest]
    mode: str | Unset = UNSET
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    mentor_unique_id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    catalog_item_type: None | str | Unset = UNSET
    catalog_item_id: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "entries": _codec.encode(self.entries),
                "mode": self.mode,
                "name": self.name,
                "platform": self.platform,
                "mentor_unique_id": self.mentor_unique_id,
                "session_id": self.session_id,
                "catalog_item_type": self.catalog_item_type,
                "catalog_item_id": self.catalog_item_id,
                "category": self.category,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.entries = _codec.decode_list(_models.UserMemoryEntryRequest.from_dict, pop("entries"))
        self.mode = pop("mode", UNSET)
        self.name = pop("name", UNSET)
        self.platform = pop("platform", UNSET)
        self.mentor_unique_id = pop("mentor_unique_id", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.catalog_item_type = pop("catalog_item_type", UNSET)
        self.catalog_item_id = pop("catalog_item_id", UNSET)
        self.category = pop("category", UNSET)
        if d:
            self.additional_properties = d
        return self
