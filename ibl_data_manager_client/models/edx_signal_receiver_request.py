from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class EdxSignalReceiverRequest(_records.Record):
    """EdxSignalReceiverRequest."""

    type_: str
    data: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (("type", "type_", str, True), ("data", "data", Any, True))
