from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class DiscordConfig(Model):
    """DiscordConfig."""

    id: int
    bot: int
    client_id: str
    token: str
    client_secret: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "bot": self.bot,
                "client_id": self.client_id,
                "token": self.token,
                "client_secret": self.client_secret,
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
        self.client_id = d["client_id"]
        self.token = d["token"]
        self.client_secret = d["client_secret"]
        return self
