from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class Value(_records.Record):
    """Value."""

    data: _models.ValueData

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.ValueData, True),)
