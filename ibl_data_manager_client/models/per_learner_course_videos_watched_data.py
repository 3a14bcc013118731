from __future__ import annotations

from .._json import records as _records


@_records.define
class PerLearnerCourseVideosWatchedData(_records.Record):
    """PerLearnerCourseVideosWatchedData.

    Attributes:
        id: Video Id
        name: Video Name
        watched: Watch status
    """

    id: str
    name: str
    watched: bool

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", str, True), ("name", "name", str, True), ("watched", "watched", bool, True))
