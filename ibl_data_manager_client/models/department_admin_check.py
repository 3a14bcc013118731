from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DepartmentAdminCheck(_records.Record):
    """DepartmentAdminCheck."""

    is_department_admin: bool | Unset = UNSET
    is_platform_admin: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("is_department_admin", "is_department_admin", bool, False),
            ("is_platform_admin", "is_platform_admin", bool, False),
        )
