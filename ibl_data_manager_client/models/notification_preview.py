from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationPreview(_records.Record):
    """Request serializer for notification preview

    Attributes:
        channels: Specify the channel ids to send notifications to.
        sources: Specify the sources to send notifications to
        template_id: Use a predefined template in the system
        template_data: Specify this to send a new custom message without using a predefined template
        context: Specify the context that would be available in the message text
        process_on: (ISO datetime) Specify the date and time of processing this notification. Note, notifications are sent hourly
            and only scheduled messages prior to the beginning of the hour would be sent
    """

    channels: list[int]
    sources: list[_models.NotificationSource]
    template_id: None | UUID | Unset = UNSET
    template_data: None | _models.NotificationTemplateData | Unset = UNSET
    context: dict[str, Any] | Unset = UNSET
    process_on: datetime.datetime | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("channels", "channels", list[int], True),
            ("sources", "sources", list[_models.NotificationSource], True),
            ("template_id", "template_id", UUID | None, False),
            ("template_data", "template_data", None | _models.NotificationTemplateData, False),
            ("context", "context", dict[str, Any], False),
            ("process_on", "process_on", datetime.datetime | None, False),
        )
