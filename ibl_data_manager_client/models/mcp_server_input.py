from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .auth_type_enum import AuthTypeEnum
    from .transport_enum import TransportEnum


@_codec.define
class MCPServerInput(Model):
    """Serializer for the MCPServer model.

    Attributes:
        url: The url of the MCP server.
        description: A description of the MCP server.
        transport: * `sse` - Sse
            * `websocket` - Websocket
            * `streamable_http` - Streamable Http
        credentials: Authorization credentials to authenticate to the MCP server. If provided, these take priority over any headers
            configured on the server. Token here must be the full authorization value. For example: `<scheme> <credentials>`
        extra_headers: Headers to send to the MCP server. Useful for authentication,
        is_featured: Featured mcp servers will be accessible to all other tenants.
        auth_type: * `none` - None
            * `token` - Token
            * `oauth2` - Oauth2
        is_enabled: Whether the MCP server is enabled or not.
    """

    name: str
    url: str
    description: str | Unset = UNSET
    image: None | str | Unset = UNSET
    transport: TransportEnum | Unset = UNSET
    credentials: str | Unset = UNSET
    extra_headers: Any | Unset = UNSET
    is_featured: bool | Unset = UNSET
    auth_type: AuthTypeEnum | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "url": self.url,
                "description": self.description,
                "image": self.image,
                "transport": self.transport,
                "credentials": self.credentials,
                "extra_headers": _codec.encode(self.extra_headers),
                "is_featured": self.is_featured,
                "auth_type": self.auth_type,
                "is_enabled": self.is_enabled,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.image = d["image"]
            self.transport = d["transport"]
            self.credentials = d["credentials"]
            self.extra_headers = d["extra_headers"]
            self.is_featured = d["is_featured"]
            self.auth_type = d["auth_type"]
            self.is_enabled = d["is_enabled"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.url = d["url"]
        return self
