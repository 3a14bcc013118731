from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class EdxUserMetadataProfileImage(Model):
    """EdxUserMetadataProfileImage."""

    has_image: bool | Unset = UNSET
    image_url_full: str | Unset = UNSET
    image_url_large: str | Unset = UNSET
    image_url_medium: str | Unset = UNSET
    image_url_small: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "has_image": self.has_image,
                "image_url_full": self.image_url_full,
                "image_url_large": self.image_url_large,
                "image_url_medium": self.image_url_medium,
                "image_url_small": self.image_url_small,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.has_image = d["has_image"]
            self.image_url_full = d["image_url_full"]
            self.image_url_large = d["image_url_large"]
            self.image_url_medium = d["image_url_medium"]
            self.image_url_small = d["image_url_small"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
