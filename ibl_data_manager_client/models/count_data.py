from __future__ import annotations

from .._json import records as _records


@_records.define
class CountData(_records.Record):
    """CountData.

    Attributes:
        count: Total
    """

    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, True),)
