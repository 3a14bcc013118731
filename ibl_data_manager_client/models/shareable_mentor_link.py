from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ShareableMentorLink(Model):
    """ShareableMentorLink."""

    id: int
    mentor: int
    token: str
    inserted_at: datetime.datetime
    updated_at: datetime.datetime
    enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "mentor": self.mentor,
                "token": self.token,
                "inserted_at": _codec.encode(self.inserted_at),
                "updated_at": _codec.encode(self.updated_at),
                "enabled": self.enabled,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.enabled = d["enabled"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.mentor = d["mentor"]
        self.token = d["token"]
        self.inserted_at = _codec.decode_datetime(d["inserted_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
