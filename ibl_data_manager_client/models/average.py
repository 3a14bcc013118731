from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class Average(_records.Record):
    """Average."""

    data: _models.AverageData

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.AverageData, True),)
