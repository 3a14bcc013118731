from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedBotCreate(_records.Record):
    """PatchedBotCreate.

    Attributes:
        provider: * `webex` - Webex
            * `slack` - Slack
            * `whatsapp` - Whatsapp
            * `discord` - Discord
            * `teams` - Teams
    """

    name: str | Unset = UNSET
    provider: _models.BotProviderEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, False), ("provider", "provider", _models.BotProviderEnum, False))
