from __future__ import annotations

from .._json import records as _records


@_records.define
class AverageData(_records.Record):
    """AverageData.

    Attributes:
        average: Average
    """

    average: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("average", "average", float, True),)
