from __future__ import annotations

from .._json import records as _records


@_records.define
class PoliciesByUser(_records.Record):
    """PoliciesByUser."""

    additional_properties: dict[str, list[str]] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", list[str], False),)
