from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class HeygenTemplateRequest(Model):
    """HeygenTemplateRequest."""

    template_id: str
    name: str
    preview_image_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"template_id": self.template_id, "name": self.name, "preview_image_url": self.preview_image_url},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.preview_image_url = d["preview_image_url"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.template_id = d["template_id"]
        self.name = d["name"]
        return self
