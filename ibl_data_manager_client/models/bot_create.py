from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class BotCreate(_records.Record):
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
    provider: _models.BotProviderEnum
    is_configured: bool
    webhook_url: str
    discord_config: int
    webex_config: int
    whatsapp_config: int
    teams_config: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("provider", "provider", _models.BotProviderEnum, True),
            ("is_configured", "is_configured", bool, True),
            ("webhook_url", "webhook_url", str, True),
            ("discord_config", "discord_config", int, True),
            ("webex_config", "webex_config", int, True),
            ("whatsapp_config", "whatsapp_config", int, True),
            ("teams_config", "teams_config", int, True),
        )
