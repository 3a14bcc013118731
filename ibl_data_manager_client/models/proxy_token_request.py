from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProxyTokenRequest(_records.Record):
    """ProxyTokenRequest."""

    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
        )
