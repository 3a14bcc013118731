from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MCPServerConnection(_records.Record):
    """Serializer for managing `MCPServerConnection` records via the API.

    The serializer enforces the business rules for combining scope, platform,
    and authentication configuration while exposing a masked view of any stored
    credentials.

    Attributes:
        scope: * `user` - User
            * `mentor` - Mentor
            * `platform` - Platform
        auth_type: * `none` - None
            * `token` - Token
            * `oauth2` - Oauth2
        user: edX username
        credentials: Static credential/token value for token-based authentication.
        authorization_scheme: Authorization scheme to prefix tokens with (e.g. 'Bearer').
        extra_headers: Additional headers to include when connecting to the MCP server.
    """

    id: int
    server: int
    server_name: str
    platform_key: None | str
    connected_service_summary: dict[str, Any] | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    scope: _models.MCPServerConnectionScopeEnum | Unset = UNSET
    auth_type: _models.AuthTypeEnum | Unset = UNSET
    platform: int | None | Unset = UNSET
    user: None | str | Unset = UNSET
    mentor: None | UUID | Unset = UNSET
    connected_service: int | None | Unset = UNSET
    credentials: str | Unset = UNSET
    authorization_scheme: str | Unset = UNSET
    extra_headers: Any | Unset = UNSET
    is_active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("server", "server", int, True),
            ("server_name", "server_name", str, True),
            ("platform_key", "platform_key", str | None, True),
            ("connected_service_summary", "connected_service_summary", None | dict[str, Any], True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("scope", "scope", _models.MCPServerConnectionScopeEnum, False),
            ("auth_type", "auth_type", _models.AuthTypeEnum, False),
            ("platform", "platform", int | None, False),
            ("user", "user", str | None, False),
            ("mentor", "mentor", UUID | None, False),
            ("connected_service", "connected_service", int | None, False),
            ("credentials", "credentials", str, False),
            ("authorization_scheme", "authorization_scheme", str, False),
            ("extra_headers", "extra_headers", Any, False),
            ("is_active", "is_active", bool, False),
        )
