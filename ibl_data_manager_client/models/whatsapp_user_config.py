from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class WhatsappUserConfig(Model):
    """WhatsappUserConfig.

    Attributes:
        user: edX user ID
    """

    id: int
    user: int
    phone_number: str
    date_created: datetime.datetime
    last_modified: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "user": self.user,
                "phone_number": self.phone_number,
                "date_created": _codec.encode(self.date_created),
                "last_modified": _codec.encode(self.last_modified),
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
        self.id = d["id"]
        self.user = d["user"]
        self.phone_number = d["phone_number"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.last_modified = _codec.decode_datetime(d["last_modified"])
        return self
