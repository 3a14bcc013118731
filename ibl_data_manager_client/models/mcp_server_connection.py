from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .auth_type_enum import AuthTypeEnum
    from .mcp_server_connection_connected_service_summary import MCPServerConnectionConnectedServiceSummary
    from .mcp_server_connection_scope_enum import MCPServerConnectionScopeEnum


@_codec.define
class MCPServerConnection(Model):
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
    connected_service_summary: MCPServerConnectionConnectedServiceSummary | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    scope: MCPServerConnectionScopeEnum | Unset = UNSET
    auth_type: AuthTypeEnum | Unset = UNSET
    platform: int | None | Unset = UNSET
    user: None | str | Unset = UNSET
    mentor: None | Unset | UUID = UNSET
    connected_service: int | None | Unset = UNSET
    credentials: str | Unset = UNSET
    authorization_scheme: str | Unset = UNSET
    extra_headers: Any | Unset = UNSET
    is_active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "server": self.server,
                "server_name": self.server_name,
                "platform_key": self.platform_key,
                "connected_service_summary": _codec.encode(self.connected_service_summary),
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "scope": self.scope,
                "auth_type": self.auth_type,
                "platform": self.platform,
                "user": self.user,
                "mentor": _codec.encode(self.mentor),
                "connected_service": self.connected_service,
                "credentials": self.credentials,
                "authorization_scheme": self.authorization_scheme,
                "extra_headers": _codec.encode(self.extra_headers),
                "is_active": self.is_active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 17:
            d = _codec.complete(self, d)
        try:
            self.scope = d["scope"]
            self.auth_type = d["auth_type"]
            self.platform = d["platform"]
            self.user = d["user"]
            self.mentor = d["mentor"]
            self.connected_service = d["connected_service"]
            self.credentials = d["credentials"]
            self.authorization_scheme = d["authorization_scheme"]
            self.extra_headers = d["extra_headers"]
            self.is_active = d["is_active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.server = d["server"]
        self.server_name = d["server_name"]
        self.platform_key = d["platform_key"]
        self.connected_service_summary = _codec.optional(
            _models.MCPServerConnectionConnectedServiceSummary.from_own_dict, d["connected_service_summary"]
        )
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.mentor = _codec.optional(_codec.decode_uuid, self.mentor)
        return self
