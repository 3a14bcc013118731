from __future__ import annotations

from typing import Any

from .._json import codec as _codec


@_codec.define
class UserProxyBulkRequestUsersItem(_codec.Map):
    """UserProxyBulkRequestUsersItem."""

    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
