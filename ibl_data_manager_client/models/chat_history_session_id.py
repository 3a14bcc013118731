from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ChatHistorySessionId(Model):
    """ChatHistorySessionId."""

    id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"id": self.id, "session_id": self.session_id, "inserted_at": _codec.encode(self.inserted_at)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.session_id = d["session_id"]
            self.inserted_at = d["inserted_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.inserted_at = _codec.if_set(_codec.decode_datetime, self.inserted_at)
        return self
