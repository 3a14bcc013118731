from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationPage(_records.Record):
    """NotificationPage."""

    count: int | Unset = UNSET
    next_: int | None | str | Unset = UNSET
    previous: int | None | str | Unset = UNSET
    results: list[_models.Notification] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, False),
            ("next", "next_", int | str | None, False),
            ("previous", "previous", int | str | None, False),
            ("results", "results", list[_models.Notification], False),
        )
