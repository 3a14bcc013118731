from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PredictiveAnalyticsRequest(_records.Record):
    """PredictiveAnalyticsRequest."""

    prompt: _models.ReuestDataVariableList

    @staticmethod
    def _fields() -> _records.Fields:
        return (("prompt", "prompt", _models.ReuestDataVariableList, True),)
