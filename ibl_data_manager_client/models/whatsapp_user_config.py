from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.user = d["user"]
        self.phone_number = d["phone_number"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.last_modified = _codec.decode_datetime(d["last_modified"])
        return self
