from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_memory_entry_request import UserMemoryEntryRequest


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.mode = d["mode"]
            self.name = d["name"]
            self.platform = d["platform"]
            self.mentor_unique_id = d["mentor_unique_id"]
            self.session_id = d["session_id"]
            self.catalog_item_type = d["catalog_item_type"]
            self.catalog_item_id = d["catalog_item_id"]
            self.category = d["category"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.entries = _codec.decode_list(_models.UserMemoryEntryRequest.from_dict, d["entries"])
        return self
