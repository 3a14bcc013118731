from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformApiKeyInput(_records.Record):
    """Serializer for PlatformApiKey's

    Attributes:
        name: Name of the token. Used by the user to identify the token.
        platform_key: The platform key
        expires_in: Optional duration until key expires. Format: [DD] [HH:[MM:]]ss[.uuuuuu]
    """

    name: str
    platform_key: str
    expires_in: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("platform_key", "platform_key", str, True),
            ("expires_in", "expires_in", str | None, False),
        )
