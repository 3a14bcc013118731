from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .notification_status_enum import NotificationStatusEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = UUID(pop("id"))
        self.username = pop("username")
        self.title = pop("title")
        self.body = pop("body")
        self.channel = pop("channel")
        self.short_message = pop("short_message")
        self.updated_at = _codec.decode_datetime(pop("updated_at"))
        self.status = pop("status", UNSET)
        self.context = pop("context", UNSET)
        self.created_at = _codec.optional(_codec.decode_datetime, pop("created_at", UNSET))
        if d:
            self.additional_properties = d
        return self
