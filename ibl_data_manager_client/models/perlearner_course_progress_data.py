from __future__ import annotations

from .._json import records as _records


@_records.define
class PerlearnerCourseProgressData(_records.Record):
    """PerlearnerCourseProgressData.

    Attributes:
        progress: Perlearner Course progress
    """

    progress: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("progress", "progress", float, True),)
