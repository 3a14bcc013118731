from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentSummary(_records.Record):
    """Serializer for content summary data.

    Attributes:
        totals: Serializer for content summary totals.
        averages: Serializer for content summary averages.
        overtime: Time spent over time data (courses only, when include_overtime=true)
    """

    totals: _models.ContentTotals
    averages: _models.ContentAverages
    overtime: list[_models.OvertimeDataPoint] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("totals", "totals", _models.ContentTotals, True),
            ("averages", "averages", _models.ContentAverages, True),
            ("overtime", "overtime", list[_models.OvertimeDataPoint], False),
        )
