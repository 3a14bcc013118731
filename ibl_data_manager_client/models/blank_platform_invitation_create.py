from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class BlankPlatformInvitationCreate(_records.Record):
    """Request serializer for BlankPlatformInvitationView POST endpoint

    Attributes:
        platform_key: The platform to create invitations for
        source: The source identifier for the invitations
        count: The number of blank invitations to create
        metadata: Additional metadata for the invitations
    """

    platform_key: str
    source: str
    count: int
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("source", "source", str, True),
            ("count", "count", int, True),
            ("metadata", "metadata", dict[str, Any], False),
        )
