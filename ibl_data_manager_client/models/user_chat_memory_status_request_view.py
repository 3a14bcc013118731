from __future__ import annotations

from .._json import records as _records


@_records.define
class UserChatMemoryStatusRequestView(_records.Record):
    """UserChatMemoryStatusRequestView.

    Attributes:
        enabled: Enable or disable memory use
    """

    enabled: bool

    @staticmethod
    def _fields() -> _records.Fields:
        return (("enabled", "enabled", bool, True),)
