from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedWebexConfig(_records.Record):
    """PatchedWebexConfig.

    Attributes:
        webex_bot_id: Bot id from webex
    """

    webex_bot_id: str | Unset = UNSET
    bot_access_token: str | Unset = UNSET
    bot_username: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("webex_bot_id", "webex_bot_id", str, False),
            ("bot_access_token", "bot_access_token", str, False),
            ("bot_username", "bot_username", str, False),
        )
