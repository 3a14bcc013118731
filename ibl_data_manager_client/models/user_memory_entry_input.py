from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserMemoryEntryInput(Model):
    """UserMemoryEntryInput."""

    key: str
    unique_id: UUID | Unset = UNSET
    value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"key": self.key, "unique_id": _codec.encode(self.unique_id), "value": self.value},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.unique_id = d["unique_id"]
            self.value = d["value"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.key = d["key"]
        self.unique_id = _codec.if_set(_codec.decode_uuid, self.unique_id)
        return self
