from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PieChartData(_records.Record):
    """PieChartData."""

    new_users: _models.PieChartSegment
    returning_users: _models.PieChartSegment

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("new_users", "new_users", _models.PieChartSegment, True),
            ("returning_users", "returning_users", _models.PieChartSegment, True),
        )
