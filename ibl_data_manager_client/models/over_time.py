from __future__ import annotations

from .._json import records as _records


@_records.define
class OverTime(_records.Record):
    """OverTime.

    Attributes:
        data: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    data: dict[str, float]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", dict[str, float], True),)
