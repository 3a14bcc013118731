from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PredictiveAnalyticsResponse(_records.Record):
    """PredictiveAnalyticsResponse."""

    predictions: list[_models.ResponseDataVariable]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("predictions", "predictions", list[_models.ResponseDataVariable], True),)
