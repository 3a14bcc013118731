from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedSCIMGroup(_records.Record):
    """SCIM group serializer for RBAC group management

    Attributes:
        schemas: SCIM schema identifiers. Default on the server: ["urn:ietf:params:scim:schemas:core:2.0:Group"].
        id: RBAC group unique ID (must match existing RBAC group)
        display_name: RBAC group display name
        description: RBAC group description
        members: Users to add/remove from the RBAC group
        meta: SCIM meta object serializer
    """

    schemas: list[str] | Unset = UNSET
    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    members: list[dict[str, Any]] | Unset = UNSET
    meta: _models.SCIMMeta | Unset = UNSET
    operations: list[_models.SCIMPatchOperation] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("schemas", "schemas", list[str], False),
            ("id", "id", str, False),
            ("displayName", "display_name", str, False),
            ("description", "description", str, False),
            ("members", "members", list[dict[str, Any]], False),
            ("meta", "meta", _models.SCIMMeta, False),
            ("Operations", "operations", list[_models.SCIMPatchOperation], False),
        )
