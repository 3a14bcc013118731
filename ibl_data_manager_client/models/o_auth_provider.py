from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records


@_records.define
class OAuthProvider(_records.Record):
    """Read-only serializer for OAuth providers, including the services they expose."""

    id: int
    name: str
    description: str
    url: str
    image: None | str
    scope_map: Any
    auth_url: str
    token_url: str
    is_enabled: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    services: list[_models.OAuthService]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("description", "description", str, True),
            ("url", "url", str, True),
            ("image", "image", str | None, True),
            ("scope_map", "scope_map", Any, True),
            ("auth_url", "auth_url", str, True),
            ("token_url", "token_url", str, True),
            ("is_enabled", "is_enabled", bool, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("services", "services", list[_models.OAuthService], True),
        )
