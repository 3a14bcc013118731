from __future__ import annotations

from typing import Any

from .._json import codec as _codec


@_codec.define
class TenantLLMRequestConfiguration(_codec.Map):
    """TenantLLMRequestConfiguration."""

    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
