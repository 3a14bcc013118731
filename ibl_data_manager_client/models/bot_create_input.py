from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .bot_provider_enum import BotProviderEnum


@_codec.define
class BotCreateInput(Model):
    """BotCreateInput.

    Attributes:
        provider: * `webex` - Webex
            * `slack` - Slack
            * `whatsapp` - Whatsapp
            * `discord` - Discord
            * `teams` - Teams
    """

    name: str
    provider: BotProviderEnum
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"name": self.name, "provider": self.provider}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.name = d["name"]
        self.provider = d["provider"]
        return self
