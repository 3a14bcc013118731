from __future__ import annotations

from uuid import UUID

from .._json import records as _records


@_records.define
class RedirectTokenResponse(_records.Record):
    """RedirectTokenResponse."""

    platform_key: str
    url: str
    token: UUID

    @staticmethod
    def _fields() -> _records.Fields:
        return (("platform_key", "platform_key", str, True), ("url", "url", str, True), ("token", "token", UUID, True))
