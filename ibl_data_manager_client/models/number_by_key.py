from __future__ import annotations

from .._json import records as _records


@_records.define
class NumberByKey(_records.Map):
    """Numbers by key: a date (YYYY-MM-DD), a grade or another name."""

    additional_properties: dict[str, float] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", float, False),)
