from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ReportList(_records.Record):
    """ReportList."""

    data: list[_models.ReportData]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.ReportData], True),)
