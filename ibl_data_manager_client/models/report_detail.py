from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ReportDetail(_records.Record):
    """ReportDetail."""

    data: _models.ReportData

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.ReportData, True),)
