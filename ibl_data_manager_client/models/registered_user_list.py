from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RegisteredUserList(_records.Record):
    """RegisteredUserList."""

    data: list[_models.RegisteredUser] | Unset = UNSET
    pagination: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("data", "data", list[_models.RegisteredUser], False),
            ("pagination", "pagination", dict[str, Any], False),
        )
