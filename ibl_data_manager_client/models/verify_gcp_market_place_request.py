from __future__ import annotations

from .._json import records as _records


@_records.define
class VerifyGCPMarketPlaceRequest(_records.Record):
    """VerifyGCPMarketPlaceRequest."""

    token: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("token", "token", str, True),)
