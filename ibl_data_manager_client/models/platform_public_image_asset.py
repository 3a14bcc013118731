from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.category = d["category"]
        self.url = d["url"]
        self.created_on = _codec.decode_datetime(d["created_on"])
        self.last_updated = _codec.decode_datetime(d["last_updated"])
        return self
