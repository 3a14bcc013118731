from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ReportedRoleCreateUpdateRequest(_records.Record):
    """Serializer for reported role creation/update request parameters.

    Attributes:
        roles: List of roles (can be role IDs or objects with name, platform_key, etc.)
        user_id: User ID
        username: Username
        data: Additional data
    """

    roles: list[dict[str, Any]]
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("roles", "roles", list[dict[str, Any]], True),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("data", "data", Any, False),
        )
