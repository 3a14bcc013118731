from __future__ import annotations

from .._json import records as _records


@_records.define
class EnrollmentsPerUserData(_records.Record):
    """EnrollmentsPerUserData.

    Attributes:
        username: learner username
        full_name: learner Name
        email: Email
        timestamp: Course start date
    """

    username: str
    full_name: str
    email: str
    timestamp: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("full_name", "full_name", str, True),
            ("email", "email", str, True),
            ("timestamp", "timestamp", str, True),
        )
