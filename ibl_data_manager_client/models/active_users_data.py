from __future__ import annotations

from .._json import records as _records


@_records.define
class ActiveUsersData(_records.Record):
    """ActiveUsersData.

    Attributes:
        username: learner username
        name: learner name
        engagement_index: Engagement index
        performance_index: Performance index
    """

    username: str
    name: str
    engagement_index: float
    performance_index: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("name", "name", str, True),
            ("engagement_index", "engagement_index", float, True),
            ("performance_index", "performance_index", float, True),
        )
