from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TokenProxyInput(_records.Record):
    """Serializer for TokenProxyView POST request input data

    Attributes:
        platform_key: Platform key axd token should belong to
        user_id: Edx User ID
        username: Edx Username
        email: Edx Email
    """

    platform_key: str
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
        )
