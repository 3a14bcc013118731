from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class PlatformPublicImageAsset(_records.Record):
    """PlatformPublicImageAsset.

    Attributes:
        category: Category of the asset
    """

    id: int
    category: str
    url: str
    created_on: datetime.datetime
    last_updated: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("category", "category", str, True),
            ("url", "url", str, True),
            ("created_on", "created_on", datetime.datetime, True),
            ("last_updated", "last_updated", datetime.datetime, True),
        )
