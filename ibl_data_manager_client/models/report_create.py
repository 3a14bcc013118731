from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ReportCreate(_records.Record):
    """Returns this a report is successfully created"""

    data: _models.ReportStatus

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.ReportStatus, True),)
