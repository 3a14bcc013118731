from __future__ import annotations

from .._json import records as _records


@_records.define
class SpacedRepetitionLearningPath(_records.Record):
    """SpacedRepetitionLearningPath."""

    learning_path: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("learning_path", "learning_path", str, True),)
