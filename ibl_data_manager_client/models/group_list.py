from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class GroupList(_records.Record):
    """GroupList."""

    pagination: _models.Pagination
    data: list[_models.GroupListData] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("pagination", "pagination", _models.Pagination, True),
            ("data", "data", list[_models.GroupListData], False),
        )
