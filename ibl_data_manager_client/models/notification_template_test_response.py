from __future__ import annotations

from .._json import records as _records


@_records.define
class NotificationTemplateTestResponse(_records.Record):
    """Serializer for test notification response

    Attributes:
        success: Whether the test email was sent successfully
        message: Description of the result
        recipient: Email address the test was sent to
    """

    success: bool
    message: str
    recipient: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("success", "success", bool, True),
            ("message", "message", str, True),
            ("recipient", "recipient", str, True),
        )
