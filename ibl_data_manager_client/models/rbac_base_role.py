from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacBaseRole(_records.Record):
    """Serializer for roles.

    Attributes:
        actions: List of actions/permissions this role can perform (e.g., ['Ibl.Mentor/Settings/read',
            'Ibl.Mentor/Settings/write'])
        data_actions: List of data actions/permissions this role can perform for field-level access (e.g.,
            ['Ibl.Mentor/Settings/name/read', 'Ibl.Mentor/Settings/email/write'])
    """

    id: int
    name: str
    actions: list[str] | Unset = UNSET
    data_actions: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("actions", "actions", list[str], False),
            ("data_actions", "data_actions", list[str], False),
        )
