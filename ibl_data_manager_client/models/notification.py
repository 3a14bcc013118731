from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .notification_status_enum import NotificationStatusEnum


@_codec.define
class Notification(Model):
    """Notification.

    Attributes:
        status: * `READ` - Read
            * `UNREAD` - Unread
            * `CANCELLED` - Cancelled
    """

    id: UUID
    username: str
    title: str
    body: str
    channel: None | str
    short_message: str
    updated_at: datetime.datetime
    status: NotificationStatusEnum | Unset = UNSET
    context: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": _codec.encode(self.id),
                "username": self.username,
                "title": self.title,
                "body": self.body,
                "channel": self.channel,
                "short_message": self.short_message,
                "updated_at": _codec.encode(self.updated_at),
                "status": self.status,
                "context": _codec.encode(self.context),
                "created_at": _codec.encode(self.created_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.status = d["status"]
            self.context = d["context"]
            self.created_at = d["created_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = _codec.decode_uuid(d["id"])
        self.username = d["username"]
        self.title = d["title"]
        self.body = d["body"]
        self.channel = d["channel"]
        self.short_message = d["short_message"]
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        return self
