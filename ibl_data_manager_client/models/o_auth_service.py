from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class OAuthService(_records.Record):
    """Read-only serializer exposing details about an OAuth service.

    Attributes:
        display_name: Human readable label for the OAuth service scope.
    """

    id: int
    oauth_provider: str
    name: str
    display_name: str
    description: str
    scope: str
    image: None | str
    created_at: datetime.datetime
    updated_at: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("oauth_provider", "oauth_provider", str, True),
            ("name", "name", str, True),
            ("display_name", "display_name", str, True),
            ("description", "description", str, True),
            ("scope", "scope", str, True),
            ("image", "image", str | None, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
        )
