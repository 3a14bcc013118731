from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserPolicyUpdate(_records.Record):
    """Serializer for updating user policies on a platform.

    Accepts lists of policies to add and remove for a specific user on a platform.

    Attributes:
        user_id: ID of the user to update policies for
        platform_key: Platform key where the user's policies should be updated
        policies_to_add: List of policy names to add to the user
        policies_to_remove: List of policy names to remove from the user
        policies_to_set: List of policy names to set for the user (replaces all existing policies with these)
    """

    user_id: int
    platform_key: str
    policies_to_add: list[str] | Unset = UNSET
    policies_to_remove: list[str] | Unset = UNSET
    policies_to_set: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("platform_key", "platform_key", str, True),
            ("policies_to_add", "policies_to_add", list[str], False),
            ("policies_to_remove", "policies_to_remove", list[str], False),
            ("policies_to_set", "policies_to_set", list[str], False),
        )
