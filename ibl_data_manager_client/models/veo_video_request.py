from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset


@_codec.define
class VeoVideoRequest(Model):
    """VeoVideoRequest."""

    prompt_text: str
    prompt_image: File | None | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"prompt_text": self.prompt_text, "prompt_image": _codec.encode(self.prompt_image), "name": self.name},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.prompt_image = d["prompt_image"]
            self.name = d["name"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.prompt_text = d["prompt_text"]
        return self
