from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class UserGroupAccess(_records.Record):
    """ModelSerializer for user group access policies

    Attributes:
        policy_id: Policy ID
        policy_name: Policy name
        groups_with_access: Groups with access
    """

    policy_id: int
    policy_name: str
    groups_with_access: list[_models.UserGroupAccessInfo]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("policy_id", "policy_id", int, True),
            ("policy_name", "policy_name", str, True),
            ("groups_with_access", "groups_with_access", list[_models.UserGroupAccessInfo], True),
        )
