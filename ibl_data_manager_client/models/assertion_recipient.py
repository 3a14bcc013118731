from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class AssertionRecipient(_codec.Map):
    """AssertionRecipient."""

    additional_properties: dict[str, str] = _codec.field(factory=dict, kw_only=True)
