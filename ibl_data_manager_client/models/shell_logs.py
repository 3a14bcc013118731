from __future__ import annotations

from .._json import records as _records


@_records.define
class ShellLogs(_records.Record):
    """ShellLogs."""

    logs: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("logs", "logs", str, True),)
