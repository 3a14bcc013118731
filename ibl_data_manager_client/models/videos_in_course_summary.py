from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VideosInCourseSummary(_records.Record):
    """VideosInCourseSummary."""

    data: list[_models.VideosInCourseSummaryData] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.VideosInCourseSummaryData], False),)
