from __future__ import annotations

from .._json import records as _records


@_records.define
class VideosCountData(_records.Record):
    """VideosCountData.

    Attributes:
        count: Total videos (videos watched / Total Course Videos)
    """

    count: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", str, True),)
