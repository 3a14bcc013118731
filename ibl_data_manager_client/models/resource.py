from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Resource(Model):
    """Resource.

    Attributes:
        name: The display name of the resource.
        url: Resource URL.
        resource_type: Resource type.
        data: Metadata
    """

    id: int
    name: None | str
    url: None | str
    resource_type: None | str
    data: Any
    item_id: str | Unset = UNSET
    image: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "url": self.url,
                "resource_type": self.resource_type,
                "data": _codec.encode(self.data),
                "item_id": self.item_id,
                "image": self.image,
                "description": self.description,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.item_id = d["item_id"]
            self.image = d["image"]
            self.description = d["description"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.url = d["url"]
        self.resource_type = d["resource_type"]
        self.data = d["data"]
        return self
