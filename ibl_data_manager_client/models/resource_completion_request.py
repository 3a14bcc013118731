from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ResourceCompletionRequest(_records.Record):
    """Request serializer for ResourceCompletionManagementView POST endpoint.

    Attributes:
        resource_id: The unique identifier for the resource
        user_id: The ID of the user
        completed: Whether the resource is completed
        completion_percentage: Percentage of completion (0.0-1.0)
        completion_date: When the resource was completed
        completion_data: Additional completion metadata
    """

    resource_id: int
    user_id: int
    completed: bool | Unset = UNSET
    completion_percentage: float | None | Unset = UNSET
    completion_date: datetime.datetime | None | Unset = UNSET
    completion_data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("resource_id", "resource_id", int, True),
            ("user_id", "user_id", int, True),
            ("completed", "completed", bool, False),
            ("completion_percentage", "completion_percentage", float | None, False),
            ("completion_date", "completion_date", datetime.datetime | None, False),
            ("completion_data", "completion_data", Any, False),
        )
