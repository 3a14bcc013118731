from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentDetailsLearner(_records.Record):
    """Serializer for individual learner entries in content details.

    Attributes:
        user_id: Learner identifier
        username: Learner username
        email: Learner email
        name: Learner display name
        enrollment_date: Date the learner enrolled in the content
        completion_status: Completion status for the learner
        completion_percentage: Learner completion percentage
        last_activity: Last activity timestamp for the learner
        rating: Learner rating for the content, if available
        review: Learner review content, if available
        details: Additional learner-specific metadata
    """

    user_id: int
    username: None | str
    email: None | str
    name: None | str
    enrollment_date: datetime.datetime | None
    completion_status: str
    completion_percentage: float | None
    last_activity: datetime.datetime | None
    rating: float | None
    review: None | str
    details: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str | None, True),
            ("email", "email", str | None, True),
            ("name", "name", str | None, True),
            ("enrollment_date", "enrollment_date", datetime.datetime | None, True),
            ("completion_status", "completion_status", str, True),
            ("completion_percentage", "completion_percentage", float | None, True),
            ("last_activity", "last_activity", datetime.datetime | None, True),
            ("rating", "rating", float | None, True),
            ("review", "review", str | None, True),
            ("details", "details", dict[str, Any], False),
        )
