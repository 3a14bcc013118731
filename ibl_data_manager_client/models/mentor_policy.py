from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorPolicy(_records.Record):
    """Serializer for mentor-specific RBAC policies using ModelSerializer pattern.
    Accepts mentor_id and role, generates resources and role internally.

    Attributes:
        platform_key: Platform key where the mentor belongs
        role: Role for accessing this mentor (viewer or editor)
        mentor_id: The number of the mentor, or its unique ID.
        groups_to_add: List of group IDs to grant access to this mentor
        groups_to_remove: List of group IDs to revoke access from this mentor
        users_to_add: List of user IDs to grant access to this mentor
        users_to_remove: List of user IDs to revoke access from this mentor
    """

    platform_key: str
    role: str
    mentor_id: int | str
    groups_to_add: list[int] | Unset = UNSET
    groups_to_remove: list[int] | Unset = UNSET
    users_to_add: list[int] | Unset = UNSET
    users_to_remove: list[int] | Unset = UNSET
    emails_to_add: list[str] | Unset = UNSET
    emails_to_remove: list[str] | Unset = UNSET
    usernames_to_add: list[str] | Unset = UNSET
    usernames_to_remove: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("role", "role", str, True),
            ("mentor_id", "mentor_id", int | str, True),
            ("groups_to_add", "groups_to_add", list[int], False),
            ("groups_to_remove", "groups_to_remove", list[int], False),
            ("users_to_add", "users_to_add", list[int], False),
            ("users_to_remove", "users_to_remove", list[int], False),
            ("emails_to_add", "emails_to_add", list[str], False),
            ("emails_to_remove", "emails_to_remove", list[str], False),
            ("usernames_to_add", "usernames_to_add", list[str], False),
            ("usernames_to_remove", "usernames_to_remove", list[str], False),
        )
