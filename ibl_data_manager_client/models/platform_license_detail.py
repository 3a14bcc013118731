from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records


@_records.define
class PlatformLicenseDetail(_records.Record):
    """Response serializer for platform license details

    Attributes:
        id: The unique identifier for the license
        created: When the license was created
        started: When the license becomes active
        expired: When the license expires
        name: The display name of the license
        count: The number of seats purchased
        active: Whether the license is active
        metadata: Additional license metadata
        source: The source identifier for the license
        external_id: External identifier for the license
        platform_key: The platform key associated with the license
    """

    id: int
    created: datetime.datetime
    started: datetime.datetime
    expired: datetime.datetime | None
    name: str
    count: int
    active: bool
    metadata: dict[str, Any]
    source: str
    external_id: None | str
    platform_key: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("created", "created", datetime.datetime, True),
            ("started", "started", datetime.datetime, True),
            ("expired", "expired", datetime.datetime | None, True),
            ("name", "name", str, True),
            ("count", "count", int, True),
            ("active", "active", bool, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("source", "source", str, True),
            ("external_id", "external_id", str | None, True),
            ("platform_key", "platform_key", str, True),
        )
