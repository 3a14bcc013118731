from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CurrentUsersResponse(_records.Record):
    """Users currently active.

    Attributes:
        metric: Default on the server: currently_active.
    """

    metric: str | Unset = UNSET
    count: int | Unset = UNSET
    change: int | Unset = UNSET
    percentage_change: float | Unset = UNSET
    prev_count: int | Unset = UNSET
    new_users: int | Unset = UNSET
    points: list[_models.UserCountPoint] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("metric", "metric", str, False),
            ("count", "count", int, False),
            ("change", "change", int, False),
            ("percentage_change", "percentage_change", float, False),
            ("prev_count", "prev_count", int, False),
            ("new_users", "new_users", int, False),
            ("points", "points", list[_models.UserCountPoint], False),
        )
