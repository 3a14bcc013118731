from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .teams_webhook_channel_data import TeamsWebhookChannelData
    from .teams_webhook_conversation import TeamsWebhookConversation
    from .teams_webhook_from import TeamsWebhookFrom
    from .teams_webhook_recipient import TeamsWebhookRecipient


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id", UNSET)
        self.type_ = pop("type", UNSET)
        self.channel_data = _codec.optional(_models.TeamsWebhookChannelData.from_dict, pop("channelData", UNSET))
        self.entities = pop("entities", UNSET)
        self.text = pop("text", UNSET)
        self.locale = pop("locale", UNSET)
        self.text_format = pop("textFormat", UNSET)
        self.recipient = _codec.optional(_models.TeamsWebhookRecipient.from_dict, pop("recipient", UNSET))
        self.conversation = _codec.optional(_models.TeamsWebhookConversation.from_dict, pop("conversation", UNSET))
        self.from_ = _codec.optional(_models.TeamsWebhookFrom.from_dict, pop("from_", UNSET))
        self.channel_id = pop("channelId", UNSET)
        self.service_url = pop("serviceUrl", UNSET)
        self.local_timezone = pop("localTimezone", UNSET)
        self.local_timestamp = pop("localTimestamp", UNSET)
        self.timestamp = pop("timestamp", UNSET)
        if d:
            self.additional_properties = d
        return self
