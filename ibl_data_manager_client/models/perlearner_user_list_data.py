from __future__ import annotations

from .._json import records as _records


@_records.define
class PerlearnerUserListData(_records.Record):
    """PerlearnerUserListData.

    Attributes:
        username: learner username
        full_name: learner Name
        enrollments: Total enrollments
        completions: Total completions
        last_active: Last active time
        time_spent: Time spent formatted in seconds
        engagement_index: Engagement index
        performance_index: Performance index
    """

    username: str
    full_name: str
    enrollments: int
    completions: int
    last_active: str
    time_spent: str
    engagement_index: float
    performance_index: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("full_name", "full_name", str, True),
            ("enrollments", "enrollments", int, True),
            ("completions", "completions", int, True),
            ("last_active", "last_active", str, True),
            ("time_spent", "time_spent", str, True),
            ("engagement_index", "engagement_index", float, True),
            ("performance_index", "performance_index", float, True),
        )
