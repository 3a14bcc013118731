from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class SendResponse(Model):
    """Response serializer for send notification"""

    status: str
    notifications_sent: int
    build_id: UUID
    message: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.notifications_sent = d["notifications_sent"]
        self.build_id = _codec.decode_uuid(d["build_id"])
        self.message = d["message"]
        return self
