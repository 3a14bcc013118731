from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedWebexConfig(Model):
    """PatchedWebexConfig.

    Attributes:
        webex_bot_id: Bot id from webex
    """

    webex_bot_id: str | Unset = UNSET
    bot_access_token: str | Unset = UNSET
    bot_username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "webex_bot_id": self.webex_bot_id,
                "bot_access_token": self.bot_access_token,
                "bot_username": self.bot_username,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.webex_bot_id = d["webex_bot_id"]
            self.bot_access_token = d["bot_access_token"]
            self.bot_username = d["bot_username"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
