from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationTemplateData(_records.Record):
    """NotificationTemplateData.

    Attributes:
        message_body: This would be the body of the message. Some context are available to use in the system.

            e.g

            ```
            This is a sample message to {{username}}.

            Available accessors are
            - site_name
            - site_url
            - site_logo_url
            - username
            and <anything passed into context dictionary>
            ```
        message_title: Title of the message
    """

    message_body: str
    message_title: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message_body", "message_body", str, True), ("message_title", "message_title", str | None, False))
