from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacPolicy(_records.Record):
    """Serializer for policies.

    Attributes:
        role: Serializer for roles.
        platform: Serializer for platforms.
        resources: List of resource paths this policy grants access to (e.g., ['/platforms/1/mentors',
            '/platforms/1/mentors/settings'])
        is_internal: When True, this policy is internal to the system and cannot be viewed or modified by tenants via API endpoints.
        name: Policy name. If not supplied, defaults to a UUID4
    """

    id: int
    role: _models.RbacBaseRole
    platform: _models.RbacPlatform
    resources: list[str]
    users: list[_models.RbacUser]
    groups: list[_models.RbacPolicyGroup]
    is_internal: bool
    name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("role", "role", _models.RbacBaseRole, True),
            ("platform", "platform", _models.RbacPlatform, True),
            ("resources", "resources", list[str], True),
            ("users", "users", list[_models.RbacUser], True),
            ("groups", "groups", list[_models.RbacPolicyGroup], True),
            ("is_internal", "is_internal", bool, True),
            ("name", "name", str, False),
        )
