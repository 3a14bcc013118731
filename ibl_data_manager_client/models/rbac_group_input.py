from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacGroupInput(_records.Record):
    """Serializer for RBAC groups.

    Attributes:
        platform_key: The platform key
        unique_id: The unique identifier for the group
        name: Optional name of the group
        description: Optional group description
        users_to_add: List of user IDs to add to this group
        users_to_remove: List of user IDs to remove from this group
    """

    platform_key: str
    unique_id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    users: list[int] | Unset = UNSET
    users_to_add: list[int] | Unset = UNSET
    users_to_remove: list[int] | Unset = UNSET
    user_ids: list[int] | Unset = UNSET
    group_ids: list[int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("unique_id", "unique_id", str, False),
            ("name", "name", str, False),
            ("description", "description", str, False),
            ("users", "users", list[int], False),
            ("users_to_add", "users_to_add", list[int], False),
            ("users_to_remove", "users_to_remove", list[int], False),
            ("user_ids", "user_ids", list[int], False),
            ("group_ids", "group_ids", list[int], False),
        )
