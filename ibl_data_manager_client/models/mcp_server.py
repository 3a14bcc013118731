from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MCPServer(_records.Record):
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

    id: int
    platform: int
    name: str
    url: str
    platform_key: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    description: str | Unset = UNSET
    image: None | str | Unset = UNSET
    transport: _models.TransportEnum | Unset = UNSET
    credentials: str | Unset = UNSET
    extra_headers: Any | Unset = UNSET
    is_featured: bool | Unset = UNSET
    auth_type: _models.AuthTypeEnum | Unset = UNSET
    is_enabled: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("platform", "platform", int, True),
            ("name", "name", str, True),
            ("url", "url", str, True),
            ("platform_key", "platform_key", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("description", "description", str, False),
            ("image", "image", str | None, False),
            ("transport", "transport", _models.TransportEnum, False),
            ("credentials", "credentials", str, False),
            ("extra_headers", "extra_headers", Any, False),
            ("is_featured", "is_featured", bool, False),
            ("auth_type", "auth_type", _models.AuthTypeEnum, False),
            ("is_enabled", "is_enabled", bool, False),
        )
