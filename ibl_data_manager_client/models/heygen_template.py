from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class HeygenTemplate(Model):
    """HeygenTemplate."""

    template_id: None | str
    preview_image_url: None | str
    name: str
    provider: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "template_id": self.template_id,
                "preview_image_url": self.preview_image_url,
                "name": self.name,
                "provider": self.provider,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.template_id = d["template_id"]
        self.preview_image_url = d["preview_image_url"]
        self.name = d["name"]
        self.provider = d["provider"]
        return self
