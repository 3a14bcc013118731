from __future__ import annotations

from .._json import records as _records


@_records.define
class ProviderBreakdown(_records.Record):
    """Provider cost breakdown."""

    provider: str
    cost: str
    percentage: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("provider", "provider", str, True),
            ("cost", "cost", str, True),
            ("percentage", "percentage", str, True),
        )
