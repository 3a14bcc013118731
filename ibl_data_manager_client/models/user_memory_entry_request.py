from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserMemoryEntryRequest(Model):
    """UserMemoryEntryRequest."""

    key: str
    value: str
    expires_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"key": self.key, "value": self.value, "expires_at": self.expires_at}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.expires_at = d["expires_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.key = d["key"]
        self.value = d["value"]
        return self
