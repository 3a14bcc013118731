from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class CredentialExpires(_codec.Map):
    """CredentialExpires."""

    additional_properties: dict[str, int] = _codec.field(factory=dict, kw_only=True)
