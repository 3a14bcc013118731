from __future__ import annotations

from .._json import records as _records


@_records.define
class NewPerLearnerListData(_records.Record):
    """NewPerLearnerListData."""

    username: str
    user_id: int
    name: str
    email: str
    courses_enrolled: int
    courses_completed: int
    time_spent: str
    pathways_assigned: int
    pathways_completed: int
    certificates_earned: int
    assessments_passed: int
    skills_earned: int
    skills_points: int
    last_login: str
    location: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("user_id", "user_id", int, True),
            ("name", "name", str, True),
            ("email", "email", str, True),
            ("courses_enrolled", "courses_enrolled", int, True),
            ("courses_completed", "courses_completed", int, True),
            ("time_spent", "time_spent", str, True),
            ("pathways_assigned", "pathways_assigned", int, True),
            ("pathways_completed", "pathways_completed", int, True),
            ("certificates_earned", "certificates_earned", int, True),
            ("assessments_passed", "assessments_passed", int, True),
            ("skills_earned", "skills_earned", int, True),
            ("skills_points", "skills_points", int, True),
            ("last_login", "last_login", str, True),
            ("location", "location", str, True),
        )
