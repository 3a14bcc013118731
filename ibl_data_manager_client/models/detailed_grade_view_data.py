from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DetailedGradeViewData(_records.Record):
    """DetailedGradeViewData.

    Attributes:
        display_name: Chapter name
        id: Chapter Id
    """

    display_name: str
    id: str
    children: list[_models.DetailedGradeSubsection] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("children", "children", list[_models.DetailedGradeSubsection], False),
        )
