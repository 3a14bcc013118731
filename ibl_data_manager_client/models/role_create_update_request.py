from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RoleCreateUpdateRequest(_records.Record):
    """Serializer for role creation/update request parameters.

    Attributes:
        name: Role name
        id: Role ID (for updates)
        slug: Role slug
        platform_key: Platform key
        data: Additional role data
    """

    name: str
    id: int | Unset = UNSET
    slug: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("id", "id", int, False),
            ("slug", "slug", str, False),
            ("platform_key", "platform_key", str, False),
            ("data", "data", Any, False),
        )
