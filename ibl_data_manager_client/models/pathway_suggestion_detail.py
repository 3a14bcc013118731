from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records


@_records.define
class PathwaySuggestionDetail(_records.Record):
    """Response serializer for pathway suggestion details

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
        pathway_id: The pathway ID being suggested
        pathway_uuid: The UUID of the pathway being suggested
        pathway_name: The name of the pathway being suggested
        pathway_platform_key: The platform key associated with the pathway
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
    pathway_id: str
    pathway_uuid: str
    pathway_name: str
    pathway_platform_key: str

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
            ("pathway_id", "pathway_id", str, True),
            ("pathway_uuid", "pathway_uuid", str, True),
            ("pathway_name", "pathway_name", str, True),
            ("pathway_platform_key", "pathway_platform_key", str, True),
        )
