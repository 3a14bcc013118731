from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .notification_status_enum import NotificationStatusEnum


@_codec.define
class NotificationStatusRequest(Model):
    """NotificationStatusRequest.

    Attributes:
        notification_id: One or more IDs, with commas between them.
        status: * `READ` - Read
            * `UNREAD` - Unread
            * `CANCELLED` - Cancelled
    """

    notification_id: str | Unset = UNSET
    status: NotificationStatusEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"notification_id": self.notification_id, "status": self.status}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.notification_id = d["notification_id"]
            self.status = d["status"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
