from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .auth_type_enum import AuthTypeEnum
    from .mcp_server_connection_scope_enum import MCPServerConnectionScopeEnum


@_attrs_define
class PatchedMCPServerConnection(Model):
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

    server: int | Unset = UNSET
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "server": self.server,
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.server = d["server"]
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
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor = _codec.optional(_codec.decode_uuid, self.mentor)
        return self
