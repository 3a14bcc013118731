from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .notification_status_enum import NotificationStatusEnum


@_attrs_define
class PatchedNotification(Model):
    """PatchedNotification.

    Attributes:
        status: * `READ` - Read
            * `UNREAD` - Unread
            * `CANCELLED` - Cancelled
    """

    username: str | Unset = UNSET
    status: NotificationStatusEnum | Unset = UNSET
    context: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
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
        self.username = pop("username", UNSET)
        self.status = pop("status", UNSET)
        self.context = pop("context", UNSET)
        self.created_at = _codec.optional(_codec.decode_datetime, pop("created_at", UNSET))
        if d:
            self.additional_properties = d
        return self
