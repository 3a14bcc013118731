from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PlatformPublicImageAsset(Model):
    """PlatformPublicImageAsset.

    Attributes:
        category: Category of the asset
    """

    id: int
    category: str
    url: str
    created_on: datetime.datetime
    last_updated: datetime.datetime
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "category": self.category,
                "url": self.url,
                "created_on": _codec.encode(self.created_on),
                "last_updated": _codec.encode(self.last_updated),
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
        self.category = d["category"]
        self.url = d["url"]
        self.created_on = _codec.decode_datetime(d["created_on"])
        self.last_updated = _codec.decode_datetime(d["last_updated"])
        return self
