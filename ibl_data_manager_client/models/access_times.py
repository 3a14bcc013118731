from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AccessTimes(_records.Record):
    """AccessTimes."""

    metric: str | Unset = UNSET
    data: list[_models.AccessTimesHeatmap] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("metric", "metric", str, False), ("data", "data", list[_models.AccessTimesHeatmap], False))
