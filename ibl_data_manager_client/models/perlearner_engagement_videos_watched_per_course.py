from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PerlearnerEngagementVideosWatchedPerCourse(_records.Record):
    """PerlearnerEngagementVideosWatchedPerCourse."""

    data: list[_models.PerlearnerEngagementVideosData]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.PerlearnerEngagementVideosData], True),)
