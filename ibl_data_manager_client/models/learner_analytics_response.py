from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerAnalyticsResponse(_records.Record):
    """Unified response serializer for learner analytics endpoint.

    Attributes:
        summary: Serializer for learner summary data across all platforms.
        overtime: Time spent over time data (when overtime=true)
    """

    user: _models.LearnerUserInfo
    summary: _models.LearnerSummary
    results: list[_models.LearnerAnalyticsResult]
    pagination: _models.Pagination
    generated_at: datetime.datetime
    overtime: list[_models.OvertimeDataPoint] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user", "user", _models.LearnerUserInfo, True),
            ("summary", "summary", _models.LearnerSummary, True),
            ("results", "results", list[_models.LearnerAnalyticsResult], True),
            ("pagination", "pagination", _models.Pagination, True),
            ("generated_at", "generated_at", datetime.datetime, True),
            ("overtime", "overtime", list[_models.OvertimeDataPoint], False),
        )
