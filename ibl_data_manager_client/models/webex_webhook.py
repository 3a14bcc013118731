from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class WebexWebhook(_records.Record):
    """WebexWebhook."""

    data: dict[str, Any]
    resource: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", dict[str, Any], True), ("resource", "resource", str, True))
