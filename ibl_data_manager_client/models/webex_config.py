from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class WebexConfig(Model):
    """WebexConfig.

    Attributes:
        webex_bot_id: Bot id from webex
    """

    id: int
    bot: int
    webex_bot_id: str
    bot_access_token: str
    bot_username: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "bot": self.bot,
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
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.bot = d["bot"]
        self.webex_bot_id = d["webex_bot_id"]
        self.bot_access_token = d["bot_access_token"]
        self.bot_username = d["bot_username"]
        return self
