from __future__ import annotations

from .._json import records as _records


@_records.define
class TrainChatSessionDocumentView(_records.Record):
    """TrainChatSessionDocumentView.

    Attributes:
        message: Message of the training
    """

    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, True),)
