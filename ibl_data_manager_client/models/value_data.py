from __future__ import annotations

from .._json import records as _records


@_records.define
class ValueData(_records.Record):
    """ValueData.

    Attributes:
        value: value
    """

    value: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("value", "value", float, True),)
