from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class PatchedMCPServer(_records.Record):
    """Serializer for the MCPServer model.

    Attributes:
        description: A description of the MCP server.
        url: The url of the MCP server.
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
        image: A file, or the URL of one. With a file the body is a form, in which the platform may read booleans that are not
            set as false.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    url: str | Unset = UNSET
    transport: _models.TransportEnum | Unset = UNSET
    credentials: str | Unset = UNSET
    extra_headers: Any | Unset = UNSET
    is_featured: bool | Unset = UNSET
    auth_type: _models.AuthTypeEnum | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    image: File | None | str | Unset = UNSET
    auth_scope: str | Unset = UNSET
    mentor: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, False),
            ("description", "description", str, False),
            ("url", "url", str, False),
            ("transport", "transport", _models.TransportEnum, False),
            ("credentials", "credentials", str, False),
            ("extra_headers", "extra_headers", Any, False),
            ("is_featured", "is_featured", bool, False),
            ("auth_type", "auth_type", _models.AuthTypeEnum, False),
            ("is_enabled", "is_enabled", bool, False),
            ("image", "image", File | str | None, False),
            ("auth_scope", "auth_scope", str, False),
            ("mentor", "mentor", str, False),
        )
