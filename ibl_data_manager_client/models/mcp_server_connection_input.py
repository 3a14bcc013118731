from __future__ import annotations

from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MCPServerConnectionInput(_records.Record):
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

    server: int
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
            ("server", "server", int, True),
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
