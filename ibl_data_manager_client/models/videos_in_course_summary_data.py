from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VideosInCourseSummaryData(_records.Record):
    """VideosInCourseSummaryData.

    Attributes:
        display_name: Chapter name
        id: Chapter Id
    """

    display_name: str
    id: str
    subsections: list[_models.VideosWatchedSubSection] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("subsections", "subsections", list[_models.VideosWatchedSubSection], False),
        )
