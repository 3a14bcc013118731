from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .notification_preview_context import NotificationPreviewContext
    from .notification_source import NotificationSource
    from .notification_template_data import NotificationTemplateData


@_codec.define
class NotificationPreview(Model):
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
    sources: list[NotificationSource]
    template_id: None | Unset | UUID = UNSET
    template_data: None | NotificationTemplateData | Unset = UNSET
    context: NotificationPreviewContext | Unset = UNSET
    process_on: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "channels": _codec.encode(self.channels),
                "sources": _codec.encode(self.sources),
                "template_id": _codec.encode(self.template_id),
                "template_data": _codec.encode(self.template_data),
                "context": _codec.encode(self.context),
                "process_on": _codec.encode(self.process_on),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.template_id = d["template_id"]
            self.template_data = d["template_data"]
            self.context = d["context"]
            self.process_on = d["process_on"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.channels = d["channels"]
        self.sources = _codec.decode_list(_models.NotificationSource.from_dict, d["sources"])
        self.template_id = _codec.optional(_codec.decode_uuid, self.template_id)
        self.template_data = _codec.optional(_models.NotificationTemplateData.from_dict, self.template_data)
        self.context = _codec.if_set(_models.NotificationPreviewContext.from_own_dict, self.context)
        self.process_on = _codec.optional(_codec.decode_datetime, self.process_on)
        return self
