from __future__ import annotations

from typing import Any
from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Pathway(_records.Record):
    """Pathway.

    Attributes:
        pathway_id: A unique pathway ID.
        name: The verbose name of the pathway.
        visible: Pathway visibility
        slug: An additional unique slug field. (Optional)
        data: Metadata
    """

    id: int
    pathway_id: str
    path: str
    pathway_uuid: UUID | Unset = UNSET
    name: str | Unset = UNSET
    visible: bool | Unset = UNSET
    slug: None | str | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("pathway_id", "pathway_id", str, True),
            ("path", "path", str, True),
            ("pathway_uuid", "pathway_uuid", UUID, False),
            ("name", "name", str, False),
            ("visible", "visible", bool, False),
            ("slug", "slug", str | None, False),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("platform_key", "platform_key", str, False),
            ("data", "data", Any, False),
        )
