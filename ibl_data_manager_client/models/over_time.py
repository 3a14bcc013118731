from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class OverTime(_records.Record):
    """OverTime.

    Attributes:
        data: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    data: _models.NumberByKey

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.NumberByKey, True),)
