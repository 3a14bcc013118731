from __future__ import annotations

from .._json import records as _records


@_records.define
class WatchedVideosPerUserData(_records.Record):
    """WatchedVideosPerUserData.

    Attributes:
        username: learner username
        full_name: learner fullname
        count: Videos watched count
        percentage: Percentage ...
    """

    username: str
    full_name: str
    count: int
    percentage: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("full_name", "full_name", str, True),
            ("count", "count", int, True),
            ("percentage", "percentage", float, True),
        )
