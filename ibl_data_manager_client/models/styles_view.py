from __future__ import annotations

from .._json import records as _records


@_records.define
class StylesView(_records.Record):
    """StylesView."""

    id: int
    description: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("description", "description", str, True))
