from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VerifyGCPMarketPlaceResponse(_records.Record):
    """VerifyGCPMarketPlaceResponse.

    Attributes:
        success: Default on the server: true.
    """

    redirect_to: str
    sub: str | Unset = UNSET
    aud: str | Unset = UNSET
    iat: str | Unset = UNSET
    exp: str | Unset = UNSET
    google: dict[str, Any] | Unset = UNSET
    iss: str | Unset = UNSET
    message: str | Unset = UNSET
    success: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("redirect_to", "redirect_to", str, True),
            ("sub", "sub", str, False),
            ("aud", "aud", str, False),
            ("iat", "iat", str, False),
            ("exp", "exp", str, False),
            ("google", "google", dict[str, Any], False),
            ("iss", "iss", str, False),
            ("message", "message", str, False),
            ("success", "success", bool, False),
        )
