from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserMemoryEntry(Model):
    """UserMemoryEntry."""

    key: str
    inserted_at: str
    updated_at: str
    expires_at: None | str
    category: None | str
    unique_id: UUID | Unset = UNSET
    value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.unique_id = d["unique_id"]
            self.value = d["value"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.key = d["key"]
        self.inserted_at = d["inserted_at"]
        self.updated_at = d["updated_at"]
        self.expires_at = d["expires_at"]
        self.category = d["category"]
        self.unique_id = _codec.if_set(_codec.decode_uuid, self.unique_id)
        return self
