from __future__ import annotations

from .._json import records as _records


@_records.define
class ToolCategory(_records.Record):
    """ToolCategory."""

    id: int
    name: str
    description: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("name", "name", str, True), ("description", "description", str, True))
