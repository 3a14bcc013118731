from __future__ import annotations

from .._json import records as _records


@_records.define
class TaskView(_records.Record):
    """TaskView."""

    task_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("task_id", "task_id", str, True),)
