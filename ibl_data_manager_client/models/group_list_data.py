from __future__ import annotations

from .._json import records as _records


@_records.define
class GroupListData(_records.Record):
    """Serializer for department list endpoint"""

    id: int
    name: str
    platform: str
    courses_enrolled: int
    courses_completed: int
    completion_rate: float
    pathways_completed: int
    certificates_earned: int
    skills_points: int
    skills_earned: int
    time_spent: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("platform", "platform", str, True),
            ("courses_enrolled", "courses_enrolled", int, True),
            ("courses_completed", "courses_completed", int, True),
            ("completion_rate", "completion_rate", float, True),
            ("pathways_completed", "pathways_completed", int, True),
            ("certificates_earned", "certificates_earned", int, True),
            ("skills_points", "skills_points", int, True),
            ("skills_earned", "skills_earned", int, True),
            ("time_spent", "time_spent", str, True),
        )
