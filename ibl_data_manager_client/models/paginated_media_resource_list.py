from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedMediaResourceList(_records.Record):
    """PaginatedMediaResourceList.

    Attributes:
        status: Of one form alone.
    """

    status: Any | Unset = UNSET
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    results: _models.MediaResourcePage | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("status", "status", Any, False),
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("results", "results", _models.MediaResourcePage, False),
        )
