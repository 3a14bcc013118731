from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class Count(_records.Record):
    """Count."""

    data: _models.CountData

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.CountData, True),)
