from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationTemplateTest(_records.Record):
    """Serializer for testing notification template

    Attributes:
        test_email: Email address to send test notification to. Defaults to requesting user's email.
        context: Optional context variables for template rendering (e.g., {'course_name': 'Test Course'})
    """

    test_email: str | Unset = UNSET
    context: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("test_email", "test_email", str, False), ("context", "context", Any, False))
