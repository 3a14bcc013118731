from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class UserProxyGetResponse(_records.Record):
    """UserProxyGetResponse."""

    user_id: int
    username: str
    email: str
    active: bool
    edx_data: Any
    data: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("email", "email", str, True),
            ("active", "active", bool, True),
            ("edx_data", "edx_data", Any, True),
            ("data", "data", Any, True),
        )
