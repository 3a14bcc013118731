from __future__ import annotations

from .._json import records as _records


@_records.define
class TimeSpentByUsersInCourseData(_records.Record):
    """TimeSpentByUsersInCourseData.

    Attributes:
        username: learner username
        full_name: learner Name
        email: learner email
        assessments: Total assessments
        time_spent: Time spent formatted in seconds
    """

    username: str
    full_name: str
    email: str
    assessments: int
    time_spent: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("full_name", "full_name", str, True),
            ("email", "email", str, True),
            ("assessments", "assessments", int, True),
            ("time_spent", "time_spent", str, True),
        )
