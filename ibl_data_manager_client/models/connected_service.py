from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ConnectedService(_records.Record):
    """Serializer for representing connected OAuth services.

    Includes both the legacy `service` / `scope` string values and structured
    representations so that consumers can reason about individual scope names.

    Attributes:
        scope_names: Return the canonical list of scope identifiers for the connection.
        scopes: Return the OAuth scope strings associated with the connection.
    """

    id: int
    provider: str
    scope_names: list[str]
    scopes: list[str]
    service_info: _models.ExternalServiceInfo
    service: str | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    scope: str | Unset = UNSET
    token_type: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("provider", "provider", str, True),
            ("scope_names", "scope_names", list[str], True),
            ("scopes", "scopes", list[str], True),
            ("service_info", "service_info", _models.ExternalServiceInfo, True),
            ("service", "service", str, False),
            ("expires_at", "expires_at", datetime.datetime | None, False),
            ("scope", "scope", str, False),
            ("token_type", "token_type", str, False),
        )
