from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VideosCount(_records.Record):
    """VideosCount."""

    data: _models.VideosCountData | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.VideosCountData, False),)
