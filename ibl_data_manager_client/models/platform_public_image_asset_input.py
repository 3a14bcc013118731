from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import File, JsonObject, Model


@_codec.define
class PlatformPublicImageAssetInput(Model):
    """PlatformPublicImageAssetInput.

    Attributes:
        category: Category of the asset
    """

    category: str
    image: File
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"category": self.category, "image": _codec.encode(self.image)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.category = d["category"]
        self.image = d["image"]
        return self
