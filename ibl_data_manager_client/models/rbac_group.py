from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacGroup(_records.Record):
    """Serializer for RBAC groups.

    Attributes:
        platform: Serializer for platforms.
        owner: Serializer for users.
        is_internal: When True, this group is internal to the system and cannot be viewed or modified by tenants via API endpoints.
        unique_id: The unique identifier for the group
        name: Optional name of the group
        description: Optional group description
    """

    id: int
    platform: _models.RbacPlatform
    owner: _models.RbacUser
    users: list[_models.RbacUser]
    is_internal: bool
    unique_id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("platform", "platform", _models.RbacPlatform, True),
            ("owner", "owner", _models.RbacUser, True),
            ("users", "users", list[_models.RbacUser], True),
            ("is_internal", "is_internal", bool, True),
            ("unique_id", "unique_id", str, False),
            ("name", "name", str, False),
            ("description", "description", str, False),
        )
