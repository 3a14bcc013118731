from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model

if TYPE_CHECKING:
    from .bot_provider_enum import BotProviderEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.platform = pop("platform")
        self.tenant = pop("tenant")
        self.name = pop("name")
        self.provider = pop("provider")
        self.is_configured = pop("is_configured")
        self.slack_config = pop("slack_config")
        self.discord_config = pop("discord_config")
        self.webex_config = pop("webex_config")
        self.whatsapp_config = pop("whatsapp_config")
        self.teams_config = pop("teams_config")
        self.webhook_url = pop("webhook_url")
        if d:
            self.additional_properties = d
        return self
