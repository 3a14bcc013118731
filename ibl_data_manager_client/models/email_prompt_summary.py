from __future__ import annotations

from .._json import records as _records


@_records.define
class EmailPromptSummary(_records.Record):
    """EmailPromptSummary."""

    total_emails: int
    replied_emails: int
    pending_emails: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_emails", "total_emails", int, True),
            ("replied_emails", "replied_emails", int, True),
            ("pending_emails", "pending_emails", int, True),
        )
