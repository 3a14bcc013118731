from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class MCPServerRequest(_records.Record):
    """MCPServerRequest.

    Attributes:
        description: A description of the MCP server.
        image: A file, or the URL of one. With a file the body is a form, in which the platform may read booleans that are not
            set as false.
        transport: * `sse` - Sse
            * `websocket` - Websocket
            * `streamable_http` - Streamable Http
        credentials: The full authorization value, `<scheme> <credentials>`; goes before any headers set.
        extra_headers: Headers to send to the MCP server.
        auth_type: * `none` - None
            * `token` - Token
            * `oauth2` - Oauth2
    """

    name: str
    url: str
    description: str | Unset = UNSET
    image: File | None | str | Unset = UNSET
    transport: _models.TransportEnum | Unset = UNSET
    credentials: str | Unset = UNSET
    extra_headers: Any | Unset = UNSET
    is_featured: bool | Unset = UNSET
    auth_type: _models.AuthTypeEnum | Unset = UNSET
    auth_scope: str | Unset = UNSET
    mentor: str | Unset = UNSET
    is_enabled: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("url", "url", str, True),
            ("description", "description", str, False),
            ("image", "image", File | str | None, False),
            ("transport", "transport", _models.TransportEnum, False),
            ("credentials", "credentials", str, False),
            ("extra_headers", "extra_headers", Any, False),
            ("is_featured", "is_featured", bool, False),
            ("auth_type", "auth_type", _models.AuthTypeEnum, False),
            ("auth_scope", "auth_scope", str, False),
            ("mentor", "mentor", str, False),
            ("is_enabled", "is_enabled", bool, False),
        )
