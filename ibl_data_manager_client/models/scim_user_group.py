from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMUserGroup(_records.Record):
    """SCIMUserGroup."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    ref: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, False), ("name", "name", str, False), ("$ref", "ref", str, False))
