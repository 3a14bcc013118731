from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class AppleSubscriptionStatus(_records.Record):
    """AppleSubscriptionStatus."""

    data: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", Any, True),)
