from __future__ import annotations

from .._json import records as _records


@_records.define
class NotificationPreviewContext(_records.Map):
    """Specify the context that would be available in the message text"""
