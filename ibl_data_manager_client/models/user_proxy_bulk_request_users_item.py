from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class UserProxyBulkRequestUsersItem(_codec.Map):
    """UserProxyBulkRequestUsersItem."""

    additional_properties: dict[str, str] = _codec.field(factory=dict, kw_only=True)
