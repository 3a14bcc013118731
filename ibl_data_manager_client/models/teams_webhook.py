from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TeamsWebhook(_records.Record):
    """TeamsWebhook."""

    id: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    channel_data: dict[str, Any] | None | Unset = UNSET
    entities: list[Any] | None | Unset = UNSET
    text: None | str | Unset = UNSET
    locale: None | str | Unset = UNSET
    text_format: None | str | Unset = UNSET
    recipient: dict[str, Any] | None | Unset = UNSET
    conversation: dict[str, Any] | None | Unset = UNSET
    from_: dict[str, Any] | None | Unset = UNSET
    channel_id: None | str | Unset = UNSET
    service_url: None | str | Unset = UNSET
    local_timezone: None | str | Unset = UNSET
    local_timestamp: None | str | Unset = UNSET
    timestamp: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", str | None, False),
            ("type", "type_", str | None, False),
            ("channelData", "channel_data", None | dict[str, Any], False),
            ("entities", "entities", list[Any] | None, False),
            ("text", "text", str | None, False),
            ("locale", "locale", str | None, False),
            ("textFormat", "text_format", str | None, False),
            ("recipient", "recipient", None | dict[str, Any], False),
            ("conversation", "conversation", None | dict[str, Any], False),
            ("from_", "from_", None | dict[str, Any], False),
            ("channelId", "channel_id", str | None, False),
            ("serviceUrl", "service_url", str | None, False),
            ("localTimezone", "local_timezone", str | None, False),
            ("localTimestamp", "local_timestamp", str | None, False),
            ("timestamp", "timestamp", str | None, False),
        )
