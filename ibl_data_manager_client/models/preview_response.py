from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records


@_records.define
class PreviewResponse(_records.Record):
    """Response serializer for notification preview"""

    status: str
    build_id: UUID
    count: int
    warning: None | str
    recipients: list[_models.Recipient]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("status", "status", str, True),
            ("build_id", "build_id", UUID, True),
            ("count", "count", int, True),
            ("warning", "warning", str | None, True),
            ("recipients", "recipients", list[_models.Recipient], True),
        )
