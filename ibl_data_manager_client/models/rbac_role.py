from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacRole(_records.Record):
    """Serializer for roles.

    Attributes:
        is_internal: When True, this role is internal to the system and cannot be viewed or modified by tenants via API endpoints.
        actions: List of actions/permissions this role can perform (e.g., ['Ibl.Mentor/Settings/read',
            'Ibl.Mentor/Settings/write'])
        data_actions: List of data actions/permissions this role can perform for field-level access (e.g.,
            ['Ibl.Mentor/Settings/name/read', 'Ibl.Mentor/Settings/email/write'])
    """

    id: int
    name: str
    is_internal: bool
    platform: int | _models.RbacPlatform
    actions: list[str] | Unset = UNSET
    data_actions: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("is_internal", "is_internal", bool, True),
            ("platform", "platform", _models.RbacPlatform | int, True),
            ("actions", "actions", list[str], False),
            ("data_actions", "data_actions", list[str], False),
        )
