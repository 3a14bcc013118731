from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMPatch(_records.Record):
    """SCIMPatch."""

    schemas: list[str] | Unset = UNSET
    operations: list[_models.SCIMPatchOperation] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("schemas", "schemas", list[str], False),
            ("Operations", "operations", list[_models.SCIMPatchOperation], False),
        )
