from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UnitInput(_records.Record):
    """UnitInput.

    Attributes:
        type_: * `tutorial` - Tutorial
            * `assessment` - Assessment
    """

    subsection: int
    display_name: str
    type_: _models.UnitTypeEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("subsection", "subsection", int, True),
            ("display_name", "display_name", str, True),
            ("type", "type_", _models.UnitTypeEnum, False),
        )
