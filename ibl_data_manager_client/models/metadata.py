from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Metadata(Model):
    """Metadata."""

    metadata: Any
    prompt: str | Unset = UNSET
    prompt_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"metadata": _codec.encode(self.metadata), "prompt": self.prompt, "prompt_id": self.prompt_id},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.prompt = d["prompt"]
            self.prompt_id = d["prompt_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.metadata = d["metadata"]
        return self
