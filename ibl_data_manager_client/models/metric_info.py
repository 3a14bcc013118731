from __future__ import annotations

from .._json import records as _records


@_records.define
class MetricInfo(_records.Record):
    """MetricInfo."""

    name: str
    unit: str
    description: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("unit", "unit", str, True), ("description", "description", str, True))
