from __future__ import annotations

from .._json import records as _records


@_records.define
class OAuthStartResponse(_records.Record):
    """OAuthStartResponse."""

    auth_url: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("auth_url", "auth_url", str, True),)
