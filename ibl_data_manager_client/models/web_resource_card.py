from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class WebResourceCard(Model):
    """WebResourceCard."""

    title: str
    description: str
    image_url: str
    domain: str
    site_name: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"image_url": "imageUrl"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "title": self.title,
                "description": self.description,
                "imageUrl": self.image_url,
                "domain": self.domain,
                "site_name": self.site_name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.title = d["title"]
        self.description = d["description"]
        self.image_url = d["imageUrl"]
        self.domain = d["domain"]
        self.site_name = d["site_name"]
        return self
