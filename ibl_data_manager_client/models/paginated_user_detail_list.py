from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedUserDetailList(_records.Record):
    """PaginatedUserDetailList."""

    results: list[_models.UserDetail]
    total: int | Unset = UNSET
    pagination: _models.UserDetailPagination | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.UserDetail], True),
            ("total", "total", int, False),
            ("pagination", "pagination", _models.UserDetailPagination, False),
        )
