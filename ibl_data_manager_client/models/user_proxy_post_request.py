from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class UserProxyPostRequest(_records.Record):
    """UserProxyPostRequest."""

    user_id: int
    username: str
    email: str
    edx_data: Any
    data: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("email", "email", str, True),
            ("edx_data", "edx_data", Any, True),
            ("data", "data", Any, True),
        )
