from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserMatch(_records.Record):
    """UserMatch."""

    username: str | Unset = UNSET
    user_id: int | Unset = UNSET
    active: bool | Unset = UNSET
    email: str | Unset = UNSET
    edx_data: _models.UserMatchEdxData | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, False),
            ("user_id", "user_id", int, False),
            ("active", "active", bool, False),
            ("email", "email", str, False),
            ("edx_data", "edx_data", _models.UserMatchEdxData, False),
        )
