from __future__ import annotations

from typing import Any

from .._json import codec as _codec


@_codec.define
class UserAppSubscription(_codec.Map):
    """The subscription details, would contain identifier, active, created_on, last_updated"""

    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
