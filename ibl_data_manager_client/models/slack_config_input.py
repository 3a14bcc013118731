from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SlackConfigInput(Model):
    """SlackConfigInput."""

    bot: int
    client_id: str
    client_secret: str
    app_token: str
    verification_token: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "bot": self.bot,
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "app_token": self.app_token,
                "verification_token": self.verification_token,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.bot = d["bot"]
        self.client_id = d["client_id"]
        self.client_secret = d["client_secret"]
        self.app_token = d["app_token"]
        self.verification_token = d["verification_token"]
        return self
