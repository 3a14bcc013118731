from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwayCreateUpdateRequest(_records.Record):
    """Serializer for pathway creation/update request body.

    Attributes:
        name: Pathway name
        path: List of items in the pathway with item_id and optional position
        pathway_id: Pathway ID
        pathway_uuid: Pathway UUID
        user_id: User ID of the pathway owner
        username: Username of the pathway owner
        slug: Pathway slug
        visible: Whether the pathway is visible. Default on the server: true.
        platform_key: Platform key
        data: Additional pathway data
    """

    name: str
    path: list[dict[str, Any]]
    pathway_id: str | Unset = UNSET
    pathway_uuid: str | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    slug: str | Unset = UNSET
    visible: bool | Unset = UNSET
    platform_key: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("path", "path", list[dict[str, Any]], True),
            ("pathway_id", "pathway_id", str, False),
            ("pathway_uuid", "pathway_uuid", str, False),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("slug", "slug", str, False),
            ("visible", "visible", bool, False),
            ("platform_key", "platform_key", str, False),
            ("data", "data", Any, False),
        )
