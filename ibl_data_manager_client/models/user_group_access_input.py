from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserGroupAccessInput(_records.Record):
    """ModelSerializer for user group access policies

    Attributes:
        platform_key: Platform key where the groups exist
        user_id: ID of the user to manage group access for
        groups_to_add: List of group IDs to grant access to
        groups_to_remove: List of group IDs to revoke access from
    """

    platform_key: str
    user_id: int
    groups_to_add: list[int] | Unset = UNSET
    groups_to_remove: list[int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("user_id", "user_id", int, True),
            ("groups_to_add", "groups_to_add", list[int], False),
            ("groups_to_remove", "groups_to_remove", list[int], False),
        )
