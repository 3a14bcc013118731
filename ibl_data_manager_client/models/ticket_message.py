from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class TicketMessage(Model):
    """TicketMessage.

    Attributes:
        sender: edX user ID
    """

    id: int
    ticket: int
    message: str
    timestamp: datetime.datetime
    sender: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "ticket": self.ticket,
                "message": self.message,
                "timestamp": _codec.encode(self.timestamp),
                "sender": self.sender,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.sender = d["sender"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.ticket = d["ticket"]
        self.message = d["message"]
        self.timestamp = _codec.decode_datetime(d["timestamp"])
        return self
