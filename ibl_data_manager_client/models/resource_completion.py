from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ResourceCompletion(_records.Record):
    """Serializer for resource completion data used in both request and response.
    Inherits common completion fields from CompletableBaseSerializer.

    Attributes:
        last_updated: Last update timestamp
        resource_id: The unique identifier for the resource
        resource_type: The type of resource
        user_id: The user identifier
        username: The username associated with the completion
        completion_percentage: Completion percentage
        completed: Whether completable is completed. Default on the server: false.
        completion_date: Completion timestamp
        completion_data: Completion metadata
        skill_points_computed: Whether skill points have been evaluated. Default on the server: false.
    """

    last_updated: datetime.datetime
    resource_id: int
    resource_type: str
    user_id: int
    username: str
    completion_percentage: float | None | Unset = UNSET
    completed: bool | None | Unset = UNSET
    completion_date: datetime.datetime | None | Unset = UNSET
    completion_data: Any | Unset = UNSET
    skill_points_computed: bool | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("last_updated", "last_updated", datetime.datetime, True),
            ("resource_id", "resource_id", int, True),
            ("resource_type", "resource_type", str, True),
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("completion_percentage", "completion_percentage", float | None, False),
            ("completed", "completed", bool | None, False),
            ("completion_date", "completion_date", datetime.datetime | None, False),
            ("completion_data", "completion_data", Any, False),
            ("skill_points_computed", "skill_points_computed", bool | None, False),
        )
