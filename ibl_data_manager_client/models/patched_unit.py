from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedUnit(_records.Record):
    """PatchedUnit.

    Attributes:
        type_: * `tutorial` - Tutorial
            * `assessment` - Assessment
    """

    subsection: int | Unset = UNSET
    display_name: str | Unset = UNSET
    type_: _models.UnitTypeEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("subsection", "subsection", int, False),
            ("display_name", "display_name", str, False),
            ("type", "type_", _models.UnitTypeEnum, False),
        )
