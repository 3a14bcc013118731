from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMPatchOperation(_records.Record):
    """SCIMPatchOperation.

    Attributes:
        op: add, remove or replace.
    """

    op: str | Unset = UNSET
    path: str | Unset = UNSET
    value: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("op", "op", str, False), ("path", "path", str, False), ("value", "value", Any, False))
