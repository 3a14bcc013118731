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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            id=UUID(d.pop("id")),
            username=d.pop("username"),
            title=d.pop("title"),
            body=d.pop("body"),
            channel=d.pop("channel"),
            short_message=d.pop("short_message"),
            updated_at=_codec.decode_datetime(d.pop("updated_at")),
            status=d.pop("status", UNSET),
            context=d.pop("context", UNSET),
            created_at=_codec.optional(_codec.decode_datetime, d.pop("created_at", UNSET)),
        )
        result.additional_properties = d
        return result
