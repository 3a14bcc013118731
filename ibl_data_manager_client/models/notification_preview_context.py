from __future__ import annotations

from typing import Any

from .._json import codec as _codec


@_codec.define
class NotificationPreviewContext(_codec.Map):
    """Specify the context that would be available in the message text"""

    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
