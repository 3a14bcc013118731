from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VideosWatchedSubSection(_records.Record):
    """VideosWatchedSubSection.

    Attributes:
        display_name: Subsection name
        id: Subsection Id
        total_watch: Total videos watched. N/A if no record found
        videos: Videos
    """

    display_name: str
    id: str
    total_watch: str
    videos: list[_models.VideoBlock] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("total_watch", "total_watch", str, True),
            ("videos", "videos", list[_models.VideoBlock], False),
        )
