from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PassedGradeCount(_records.Record):
    """PassedGradeCount."""

    data: _models.PassedGradeCountData

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.PassedGradeCountData, True),)
