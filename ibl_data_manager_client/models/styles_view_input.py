from __future__ import annotations

from .._json import records as _records


@_records.define
class StylesViewInput(_records.Record):
    """StylesViewInput."""

    description: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("description", "description", str, True),)
