from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformInvitationRedemption(_records.Record):
    """Request serializer for PlatformInvitationRedemptionView POST endpoint

    Attributes:
        platform_key: The platform key for the invitation
        source: The source identifier for the invitation
        email: The email to associate with the invitation
        username: The username to associate with the invitation
        metadata: Additional metadata for the invitation
    """

    platform_key: str
    source: str
    email: str | Unset = UNSET
    username: str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("source", "source", str, True),
            ("email", "email", str, False),
            ("username", "username", str, False),
            ("metadata", "metadata", dict[str, Any], False),
        )
