from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformMembershipConfig(_records.Record):
    """PlatformMembershipConfig.

    Attributes:
        allow_self_linking: Whether users can self-link to this platform
    """

    platform_key: str
    platform_name: str
    created: datetime.datetime
    modified: datetime.datetime
    allow_self_linking: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("platform_name", "platform_name", str, True),
            ("created", "created", datetime.datetime, True),
            ("modified", "modified", datetime.datetime, True),
            ("allow_self_linking", "allow_self_linking", bool, False),
        )
