from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class FinanceRow(Model):
    """FinanceRow."""

    provider: str | Unset = UNSET
    llm_model: str | Unset = UNSET
    username: None | str | Unset = UNSET
    mentor: str | Unset = UNSET
    platform: str | Unset = UNSET
    email: None | str | Unset = UNSET
    last_active: datetime.datetime | None | Unset = UNSET
    total_cost: float | str | Unset = UNSET
    sessions: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "provider": self.provider,
                "llm_model": self.llm_model,
                "username": self.username,
                "mentor": self.mentor,
                "platform": self.platform,
                "email": self.email,
                "last_active": _codec.encode(self.last_active),
                "total_cost": self.total_cost,
                "sessions": self.sessions,
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
            self.provider = d["provider"]
            self.llm_model = d["llm_model"]
            self.username = d["username"]
            self.mentor = d["mentor"]
            self.platform = d["platform"]
            self.email = d["email"]
            self.last_active = d["last_active"]
            self.total_cost = d["total_cost"]
            self.sessions = d["sessions"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.last_active = _codec.optional(_codec.decode_datetime, self.last_active)
        return self
