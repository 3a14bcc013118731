from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class BotCreateInput(_records.Record):
    """BotCreateInput.

    Attributes:
        provider: * `webex` - Webex
            * `slack` - Slack
            * `whatsapp` - Whatsapp
            * `discord` - Discord
            * `teams` - Teams
    """

    name: str
    provider: _models.BotProviderEnum

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("provider", "provider", _models.BotProviderEnum, True))
