from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class WatchedVideosPerUser(_records.Record):
    """WatchedVideosPerUser.

    Attributes:
        total: Total rows
    """

    data: list[_models.WatchedVideosPerUserData] | Unset = UNSET
    total: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", list[_models.WatchedVideosPerUserData], False), ("total", "total", int, False))
