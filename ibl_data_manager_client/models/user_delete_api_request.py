from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserDeleteAPIRequest(_records.Record):
    """UserDeleteAPIRequest."""

    username: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("username", "username", str, False),)
