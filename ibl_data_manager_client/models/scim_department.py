from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMDepartment(_records.Record):
    """SCIMDepartment."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    ref: str | Unset = UNSET
    is_admin: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("name", "name", str, False),
            ("$ref", "ref", str, False),
            ("isAdmin", "is_admin", bool, False),
        )
