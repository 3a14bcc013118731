from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RegisteredUserList(_records.Record):
    """RegisteredUserList."""

    data: list[_models.RegisteredUserListDataItem] | Unset = UNSET
    pagination: _models.RegisteredUserListPagination | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("data", "data", list[_models.RegisteredUserListDataItem], False),
            ("pagination", "pagination", _models.RegisteredUserListPagination, False),
        )
