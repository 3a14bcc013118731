from __future__ import annotations

from .._json import records as _records


@_records.define
class ChatHistoryFilterUser(_records.Record):
    """ChatHistoryFilterUser."""

    username: str
    email: str
    lti_email: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("email", "email", str, True),
            ("lti_email", "lti_email", str, True),
        )
