from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacRoleInput(_records.Record):
    """Serializer for roles.

    Attributes:
        platform_key: Platform key where this role belongs
        actions: List of actions/permissions this role can perform (e.g., ['Ibl.Mentor/Settings/read',
            'Ibl.Mentor/Settings/write'])
        data_actions: List of data actions/permissions this role can perform for field-level access (e.g.,
            ['Ibl.Mentor/Settings/name/read', 'Ibl.Mentor/Settings/email/write'])
    """

    name: str
    platform_key: str
    actions: list[str] | Unset = UNSET
    data_actions: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("platform_key", "platform_key", str, True),
            ("actions", "actions", list[str], False),
            ("data_actions", "data_actions", list[str], False),
        )
