from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ValidateSourceResponse(_records.Record):
    """Response serializer for source validation"""

    status: str
    valid_count: int
    invalid_entries: list[str]
    sample_recipients: list[_models.Recipient]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("status", "status", str, True),
            ("valid_count", "valid_count", int, True),
            ("invalid_entries", "invalid_entries", list[str], True),
            ("sample_recipients", "sample_recipients", list[_models.Recipient], True),
        )
