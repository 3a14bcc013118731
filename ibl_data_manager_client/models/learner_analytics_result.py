from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerAnalyticsResult(_records.Record):
    """Unified serializer for learner analytics results - handles both cross-platform and platform-specific data.

    Attributes:
        summary: Serializer for platform summary data (cross-platform view).
        metrics: Serializer for detailed platform metrics (platform-specific view).
        activity: Serializer for activity information.
    """

    platform_id: int
    platform_name: str
    platform_key: None | str
    summary: _models.PlatformSummary | Unset = UNSET
    metrics: _models.PlatformMetrics | Unset = UNSET
    activity: _models.ActivityInfo | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    user_id: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_id", "platform_id", int, True),
            ("platform_name", "platform_name", str, True),
            ("platform_key", "platform_key", str | None, True),
            ("summary", "summary", _models.PlatformSummary, False),
            ("metrics", "metrics", _models.PlatformMetrics, False),
            ("activity", "activity", _models.ActivityInfo, False),
            ("last_updated", "last_updated", datetime.datetime, False),
            ("user_id", "user_id", int, False),
        )
