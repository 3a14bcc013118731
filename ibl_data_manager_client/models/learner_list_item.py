from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records


@_records.define
class LearnerListItem(_records.Record):
    """Serializer for individual learner in the list.

    Attributes:
        user_id: User ID
        username: Username
        email: Email address
        name: Display name
        is_active: Whether user is active
        platform_id: Platform ID
        platform_name: Platform name
        platform_key: Platform key
        metrics: Serializer for learner metrics from UserPlatformSummary.
        first_activity: First activity date
        last_activity: Last activity date
    """

    user_id: int
    username: None | str
    email: None | str
    name: None | str
    is_active: bool
    platform_id: int
    platform_name: None | str
    platform_key: None | str
    metrics: _models.LearnerMetrics
    first_activity: datetime.datetime | None
    last_activity: datetime.datetime | None

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str | None, True),
            ("email", "email", str | None, True),
            ("name", "name", str | None, True),
            ("is_active", "is_active", bool, True),
            ("platform_id", "platform_id", int, True),
            ("platform_name", "platform_name", str | None, True),
            ("platform_key", "platform_key", str | None, True),
            ("metrics", "metrics", _models.LearnerMetrics, True),
            ("first_activity", "first_activity", datetime.datetime | None, True),
            ("last_activity", "last_activity", datetime.datetime | None, True),
        )
