from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TriggerResponse(Model):
    """TriggerResponse."""

    slug: str
    template: None | str
    platform: None | str
    parameters: Any
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "slug": self.slug,
                "template": self.template,
                "platform": self.platform,
                "parameters": _codec.encode(self.parameters),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.slug = d["slug"]
        self.template = d["template"]
        self.platform = d["platform"]
        self.parameters = d["parameters"]
        return self
