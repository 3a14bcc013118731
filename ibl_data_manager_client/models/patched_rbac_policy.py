from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedRbacPolicy(_records.Record):
    """Serializer for policies.

    Attributes:
        name: Policy name. If not supplied, defaults to a UUID4
        resources: List of resource paths this policy grants access to (e.g., ['/platforms/1/mentors',
            '/platforms/1/mentors/settings'])
        role_id: ID of the role this policy applies to
        platform_key: Platform key where this policy applies
        users_to_add: List of user IDs to add to this Policy
        users_to_remove: List of user IDs to remove from this Policy
        groups_to_add: List of group IDs to add to this Policy
        groups_to_remove: List of group IDs to remove from this Policy
    """

    name: str | Unset = UNSET
    resources: list[str] | Unset = UNSET
    users: list[int] | Unset = UNSET
    groups: list[int] | Unset = UNSET
    role_id: int | Unset = UNSET
    platform_key: str | Unset = UNSET
    users_to_add: list[int] | Unset = UNSET
    users_to_remove: list[int] | Unset = UNSET
    groups_to_add: list[int] | Unset = UNSET
    groups_to_remove: list[int] | Unset = UNSET
    user_ids: list[int] | Unset = UNSET
    group_ids: list[int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, False),
            ("resources", "resources", list[str], False),
            ("users", "users", list[int], False),
            ("groups", "groups", list[int], False),
            ("role_id", "role_id", int, False),
            ("platform_key", "platform_key", str, False),
            ("users_to_add", "users_to_add", list[int], False),
            ("users_to_remove", "users_to_remove", list[int], False),
            ("groups_to_add", "groups_to_add", list[int], False),
            ("groups_to_remove", "groups_to_remove", list[int], False),
            ("user_ids", "user_ids", list[int], False),
            ("group_ids", "group_ids", list[int], False),
        )
