from __future__ import annotations

from .._json import records as _records


@_records.define
class MentorDetailAnalytics(_records.Record):
    """MentorDetailAnalytics."""

    total_mentors: int
    active_mentors: int
    total_questions_answered: int
    total_ratings: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_mentors", "total_mentors", int, True),
            ("active_mentors", "active_mentors", int, True),
            ("total_questions_answered", "total_questions_answered", int, True),
            ("total_ratings", "total_ratings", int, True),
        )
