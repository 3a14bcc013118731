from __future__ import annotations

from .._json import records as _records


@_records.define
class RecentSessionMessagesItemFeedbackType0(_records.Map):
    """RecentSessionMessagesItemFeedbackType0."""
