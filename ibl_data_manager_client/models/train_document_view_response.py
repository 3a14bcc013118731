from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TrainDocumentViewResponse(_records.Record):
    """TrainDocumentViewResponse.

    Attributes:
        message: Message of the training
        document_id: Document id for document in training
        task_id: Task id for document in training
    """

    message: str
    document_id: str | Unset = UNSET
    task_id: str | Unset = UNSET
    error: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("message", "message", str, True),
            ("document_id", "document_id", str, False),
            ("task_id", "task_id", str, False),
            ("error", "error", str, False),
        )
