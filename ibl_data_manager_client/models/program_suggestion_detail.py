from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records


@_records.define
class ProgramSuggestionDetail(_records.Record):
    """Response serializer for program suggestion details

    Attributes:
        id: The unique identifier for the suggestion
        user_id: The ID of the user receiving the suggestion
        username: The username of the user receiving the suggestion
        name: The full name of the user receiving the suggestion
        platform_key: The platform key associated with the suggestion
        accepted: Whether the suggestion has been accepted by the user
        visible: Whether the suggestion is visible to the user
        created: When the suggestion was created
        modified: When the suggestion was last modified
        metadata: Additional metadata for the suggestion
        program_key: The program key being suggested
        program_name: The name of the program being suggested
    """

    id: int
    user_id: int
    username: str
    name: str
    platform_key: str
    accepted: bool
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: dict[str, Any]
    program_key: str
    program_name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("name", "name", str, True),
            ("platform_key", "platform_key", str, True),
            ("accepted", "accepted", bool, True),
            ("visible", "visible", bool, True),
            ("created", "created", datetime.datetime, True),
            ("modified", "modified", datetime.datetime, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("program_key", "program_key", str, True),
            ("program_name", "program_name", str, True),
        )
