from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacPolicyGroup(_records.Record):
    """Serializer for RBAC groups when returned in a policy.

    We are limiting the returne data since we don't need everything there

    Attributes:
        unique_id: The unique identifier for the group
        name: Optional name of the group
        description: Optional group description
    """

    id: int
    unique_id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("unique_id", "unique_id", str, True),
            ("name", "name", str, False),
            ("description", "description", str, False),
        )
