from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MarkAllReadRequest(Model):
    """Serializer for the request to mark notifications as read.

    Attributes:
        notification_ids: Optional list of notification IDs to mark as read. If not provided, all unread notifications will be marked as
            read.
    """

    notification_ids: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"notification_ids": _codec.encode(self.notification_ids)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        try:
            self.notification_ids = d["notification_ids"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.notification_ids = _codec.if_set_list(_codec.decode_uuid, self.notification_ids)
        return self
