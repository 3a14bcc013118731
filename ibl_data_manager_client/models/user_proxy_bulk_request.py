from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class UserProxyBulkRequest(_records.Record):
    """UserProxyBulkRequest."""

    users: list[dict[str, Any]]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("users", "users", list[dict[str, Any]], True),)
