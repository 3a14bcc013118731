from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class CredentialPathwaysItem(_codec.Map):
    """CredentialPathwaysItem."""

    additional_properties: dict[str, str] = _codec.field(factory=dict, kw_only=True)
