from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records


@_records.define
class PlatformSummary(_records.Record):
    """Serializer for platform summary data (cross-platform view).

    Attributes:
        total_time_spent_seconds: Total time spent
        top_content: Serializer for top content information.
    """

    enrollments: int
    programs: int
    pathways: int
    resources: int
    reported_skills: int
    desired_skills: int
    assigned_skills: int
    total_skills: int
    credentials: int
    points: float
    first_activity: datetime.datetime | None
    last_activity: datetime.datetime | None
    total_time_spent_seconds: int
    top_content: _models.TopContent

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("enrollments", "enrollments", int, True),
            ("programs", "programs", int, True),
            ("pathways", "pathways", int, True),
            ("resources", "resources", int, True),
            ("reported_skills", "reported_skills", int, True),
            ("desired_skills", "desired_skills", int, True),
            ("assigned_skills", "assigned_skills", int, True),
            ("total_skills", "total_skills", int, True),
            ("credentials", "credentials", int, True),
            ("points", "points", float, True),
            ("first_activity", "first_activity", datetime.datetime | None, True),
            ("last_activity", "last_activity", datetime.datetime | None, True),
            ("total_time_spent_seconds", "total_time_spent_seconds", int, True),
            ("top_content", "top_content", _models.TopContent, True),
        )
