from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_memory_entry import UserMemoryEntry


@_codec.define
class UserMemory(Model):
    """UserMemory."""

    mode: str
    email: None | str
    username: None | str
    platform: None | str
    mentor: None | str
    session_id: None | str
    catalog_item_type: None | str
    catalog_item_id: None | str
    entries: list[UserMemoryEntry]
    inserted_at: str
    updated_at: str
    name: str | Unset = UNSET
    unique_id: UUID | Unset = UNSET
    is_auto_generated: bool | Unset = UNSET
    category: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "mode": self.mode,
                "email": self.email,
                "username": self.username,
                "platform": self.platform,
                "mentor": self.mentor,
                "session_id": self.session_id,
                "catalog_item_type": self.catalog_item_type,
                "catalog_item_id": self.catalog_item_id,
                "entries": _codec.encode(self.entries),
                "inserted_at": self.inserted_at,
                "updated_at": self.updated_at,
                "name": self.name,
                "unique_id": _codec.encode(self.unique_id),
                "is_auto_generated": self.is_auto_generated,
                "category": self.category,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.unique_id = d["unique_id"]
            self.is_auto_generated = d["is_auto_generated"]
            self.category = d["category"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mode = d["mode"]
        self.email = d["email"]
        self.username = d["username"]
        self.platform = d["platform"]
        self.mentor = d["mentor"]
        self.session_id = d["session_id"]
        self.catalog_item_type = d["catalog_item_type"]
        self.catalog_item_id = d["catalog_item_id"]
        self.entries = _codec.decode_list(_models.UserMemoryEntry.from_dict, d["entries"])
        self.inserted_at = d["inserted_at"]
        self.updated_at = d["updated_at"]
        self.unique_id = _codec.if_set(_codec.decode_uuid, self.unique_id)
        return self
