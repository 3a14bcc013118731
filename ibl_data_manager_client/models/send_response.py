from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SendResponse(Model):
    """Response serializer for send notification"""

    status: str
    notifications_sent: int
    build_id: UUID
    message: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "status": self.status,
                "notifications_sent": self.notifications_sent,
                "build_id": _codec.encode(self.build_id),
                "message": self.message,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.notifications_sent = d["notifications_sent"]
        self.build_id = _codec.decode_uuid(d["build_id"])
        self.message = d["message"]
        return self
