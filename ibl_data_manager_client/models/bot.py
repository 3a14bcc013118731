from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .bot_provider_enum import BotProviderEnum


@_codec.define
class Bot(Model):
    """Bot.

    Attributes:
        provider: * `webex` - Webex
            * `slack` - Slack
            * `whatsapp` - Whatsapp
            * `discord` - Discord
            * `teams` - Teams
    """

    id: int
    platform: int
    tenant: str
    name: str
    provider: BotProviderEnum
    is_configured: bool
    slack_config: int
    discord_config: int
    webex_config: int
    whatsapp_config: int
    teams_config: int
    webhook_url: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "platform": self.platform,
                "tenant": self.tenant,
                "name": self.name,
                "provider": self.provider,
                "is_configured": self.is_configured,
                "slack_config": self.slack_config,
                "discord_config": self.discord_config,
                "webex_config": self.webex_config,
                "whatsapp_config": self.whatsapp_config,
                "teams_config": self.teams_config,
                "webhook_url": self.webhook_url,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.platform = d["platform"]
        self.tenant = d["tenant"]
        self.name = d["name"]
        self.provider = d["provider"]
        self.is_configured = d["is_configured"]
        self.slack_config = d["slack_config"]
        self.discord_config = d["discord_config"]
        self.webex_config = d["webex_config"]
        self.whatsapp_config = d["whatsapp_config"]
        self.teams_config = d["teams_config"]
        self.webhook_url = d["webhook_url"]
        return self
