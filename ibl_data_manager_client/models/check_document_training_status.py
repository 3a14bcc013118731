from __future__ import annotations

from .._json import records as _records


@_records.define
class CheckDocumentTrainingStatus(_records.Record):
    """CheckDocumentTrainingStatus.

    Attributes:
        status: Status of the training
        message: Message of the training
    """

    status: str
    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("status", "status", str, True), ("message", "message", str, True))
