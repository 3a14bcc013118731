from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMGroup(_records.Record):
    """SCIM group serializer for RBAC group management

    Attributes:
        id: RBAC group unique ID (must match existing RBAC group)
        display_name: RBAC group display name
        schemas: SCIM schema identifiers. Default on the server: ["urn:ietf:params:scim:schemas:core:2.0:Group"].
        description: RBAC group description
        members: Users to add/remove from the RBAC group
        meta: SCIM meta object serializer
    """

    id: str
    display_name: str
    schemas: list[str] | Unset = UNSET
    description: str | Unset = UNSET
    members: list[_models.SCIMGroupMember] | Unset = UNSET
    meta: _models.SCIMMeta | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", str, True),
            ("displayName", "display_name", str, True),
            ("schemas", "schemas", list[str], False),
            ("description", "description", str, False),
            ("members", "members", list[_models.SCIMGroupMember], False),
            ("meta", "meta", _models.SCIMMeta, False),
        )
