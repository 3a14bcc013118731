from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ContextResponse(_records.Record):
    """Response serializer for context endpoint"""

    status: str
    data: _models.NotificationBuilderContext

    @staticmethod
    def _fields() -> _records.Fields:
        return (("status", "status", str, True), ("data", "data", _models.NotificationBuilderContext, True))
