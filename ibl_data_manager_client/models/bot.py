from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class Bot(_records.Record):
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
    provider: _models.BotProviderEnum
    is_configured: bool
    slack_config: int
    discord_config: int
    webex_config: int
    whatsapp_config: int
    teams_config: int
    webhook_url: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("platform", "platform", int, True),
            ("tenant", "tenant", str, True),
            ("name", "name", str, True),
            ("provider", "provider", _models.BotProviderEnum, True),
            ("is_configured", "is_configured", bool, True),
            ("slack_config", "slack_config", int, True),
            ("discord_config", "discord_config", int, True),
            ("webex_config", "webex_config", int, True),
            ("whatsapp_config", "whatsapp_config", int, True),
            ("teams_config", "teams_config", int, True),
            ("webhook_url", "webhook_url", str, True),
        )
