from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .teams_webhook_channel_data import TeamsWebhookChannelData
    from .teams_webhook_conversation import TeamsWebhookConversation
    from .teams_webhook_from import TeamsWebhookFrom
    from .teams_webhook_recipient import TeamsWebhookRecipient


@_codec.define
class TeamsWebhook(Model):
    """TeamsWebhook."""

    id: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    channel_data: None | TeamsWebhookChannelData | Unset = UNSET
    entities: list[Any] | None | Unset = UNSET
    text: None | str | Unset = UNSET
    locale: None | str | Unset = UNSET
    text_format: None | str | Unset = UNSET
    recipient: None | TeamsWebhookRecipient | Unset = UNSET
    conversation: None | TeamsWebhookConversation | Unset = UNSET
    from_: None | TeamsWebhookFrom | Unset = UNSET
    channel_id: None | str | Unset = UNSET
    service_url: None | str | Unset = UNSET
    local_timezone: None | str | Unset = UNSET
    local_timestamp: None | str | Unset = UNSET
    timestamp: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "type_": "type",
        "channel_data": "channelData",
        "text_format": "textFormat",
        "channel_id": "channelId",
        "service_url": "serviceUrl",
        "local_timezone": "localTimezone",
        "local_timestamp": "localTimestamp",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "type": self.type_,
                "channelData": _codec.encode(self.channel_data),
                "entities": _codec.encode(self.entities),
                "text": self.text,
                "locale": self.locale,
                "textFormat": self.text_format,
                "recipient": _codec.encode(self.recipient),
                "conversation": _codec.encode(self.conversation),
                "from_": _codec.encode(self.from_),
                "channelId": self.channel_id,
                "serviceUrl": self.service_url,
                "localTimezone": self.local_timezone,
                "localTimestamp": self.local_timestamp,
                "timestamp": self.timestamp,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.type_ = d["type"]
            self.channel_data = d["channelData"]
            self.entities = d["entities"]
            self.text = d["text"]
            self.locale = d["locale"]
            self.text_format = d["textFormat"]
            self.recipient = d["recipient"]
            self.conversation = d["conversation"]
            self.from_ = d["from_"]
            self.channel_id = d["channelId"]
            self.service_url = d["serviceUrl"]
            self.local_timezone = d["localTimezone"]
            self.local_timestamp = d["localTimestamp"]
            self.timestamp = d["timestamp"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.channel_data = _codec.optional(_models.TeamsWebhookChannelData.from_own_dict, self.channel_data)
        self.recipient = _codec.optional(_models.TeamsWebhookRecipient.from_own_dict, self.recipient)
        self.conversation = _codec.optional(_models.TeamsWebhookConversation.from_own_dict, self.conversation)
        self.from_ = _codec.optional(_models.TeamsWebhookFrom.from_own_dict, self.from_)
        return self
