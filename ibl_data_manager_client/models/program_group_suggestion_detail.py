from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records


@_records.define
class ProgramGroupSuggestionDetail(_records.Record):
    """Response serializer for program group suggestion details

    Attributes:
        id: The unique identifier for the group suggestion
        group_id: The ID of the group receiving the suggestion
        group_name: The name of the group receiving the suggestion
        platform_key: The platform key associated with the suggestion
        accepted: Whether the suggestion has been accepted
        visible: Whether the suggestion is visible
        created: When the suggestion was created
        modified: When the suggestion was last modified
        metadata: Additional metadata for the suggestion
        program_key: The program key being suggested
        program_name: The name of the program being suggested
        user_count: Number of users in the group
    """

    id: int
    group_id: int
    group_name: str
    platform_key: str
    accepted: bool
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: dict[str, Any]
    program_key: str
    program_name: str
    user_count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("group_id", "group_id", int, True),
            ("group_name", "group_name", str, True),
            ("platform_key", "platform_key", str, True),
            ("accepted", "accepted", bool, True),
            ("visible", "visible", bool, True),
            ("created", "created", datetime.datetime, True),
            ("modified", "modified", datetime.datetime, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("program_key", "program_key", str, True),
            ("program_name", "program_name", str, True),
            ("user_count", "user_count", int, True),
        )
