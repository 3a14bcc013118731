from __future__ import annotations

from .._json import records as _records


@_records.define
class PinnedMessageRequest(_records.Record):
    """PinnedMessageRequest.

    Attributes:
        session_id: Session id of the message to pin
    """

    session_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("session_id", "session_id", str, True),)
