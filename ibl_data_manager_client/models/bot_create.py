from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .bot_provider_enum import BotProviderEnum


@_codec.define
class BotCreate(Model):
    """BotCreate.

    Attributes:
        provider: * `webex` - Webex
            * `slack` - Slack
            * `whatsapp` - Whatsapp
            * `discord` - Discord
            * `teams` - Teams
    """

    id: int
    name: str
    provider: BotProviderEnum
    is_configured: bool
    webhook_url: str
    discord_config: int
    webex_config: int
    whatsapp_config: int
    teams_config: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "provider": self.provider,
                "is_configured": self.is_configured,
                "webhook_url": self.webhook_url,
                "discord_config": self.discord_config,
                "webex_config": self.webex_config,
                "whatsapp_config": self.whatsapp_config,
                "teams_config": self.teams_config,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.provider = d["provider"]
        self.is_configured = d["is_configured"]
        self.webhook_url = d["webhook_url"]
        self.discord_config = d["discord_config"]
        self.webex_config = d["webex_config"]
        self.whatsapp_config = d["whatsapp_config"]
        self.teams_config = d["teams_config"]
        return self
