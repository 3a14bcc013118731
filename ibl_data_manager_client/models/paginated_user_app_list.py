from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedUserAppList(_records.Record):
    """PaginatedUserAppList.

    Attributes:
        count: Example: 123.
        next_: Example: http://api.example.org/accounts/?page=4.
        previous: Example: http://api.example.org/accounts/?page=2.
    """

    count: int
    results: list[_models.UserApp]
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("results", "results", list[_models.UserApp], True),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
        )
