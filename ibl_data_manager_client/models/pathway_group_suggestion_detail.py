from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwayGroupSuggestionDetail(_records.Record):
    """Response serializer for pathway group suggestion details

    Attributes:
        id: The unique identifier for the group suggestion
        group_id: The ID of the group receiving the suggestion
        group_name: The name of the group receiving the suggestion
        platform_key: The platform key associated with the suggestion
        visible: Whether the suggestion is visible
        created: When the suggestion was created
        modified: When the suggestion was last modified
        metadata: Additional metadata for the suggestion
        pathway_id: The pathway ID being suggested
        pathway_uuid: The UUID of the pathway being suggested
        pathway_name: The name of the pathway being suggested
        pathway_platform_key: The platform key associated with the pathway
        accepted: Whether the suggestion has been accepted
        user_count: Number of users in the group
    """

    id: int
    group_id: int
    group_name: str
    platform_key: str
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: dict[str, Any]
    pathway_id: str
    pathway_uuid: str
    pathway_name: str
    pathway_platform_key: str
    accepted: bool | Unset = UNSET
    user_count: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("group_id", "group_id", int, True),
            ("group_name", "group_name", str, True),
            ("platform_key", "platform_key", str, True),
            ("visible", "visible", bool, True),
            ("created", "created", datetime.datetime, True),
            ("modified", "modified", datetime.datetime, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("pathway_id", "pathway_id", str, True),
            ("pathway_uuid", "pathway_uuid", str, True),
            ("pathway_name", "pathway_name", str, True),
            ("pathway_platform_key", "pathway_platform_key", str, True),
            ("accepted", "accepted", bool, False),
            ("user_count", "user_count", int, False),
        )
