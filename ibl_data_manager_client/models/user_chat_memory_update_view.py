from __future__ import annotations

from .._json import records as _records


@_records.define
class UserChatMemoryUpdateView(_records.Record):
    """UserChatMemoryUpdateView.

    Attributes:
        task_id: Id of the schedled task
        message: Message about the scheduled task
    """

    task_id: str
    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("task_id", "task_id", str, True), ("message", "message", str, True))
