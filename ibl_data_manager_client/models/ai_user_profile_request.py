from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class AIUserProfileRequest(Model):
    """AIUserProfileRequest."""

    tag: str
    detail: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"tag": self.tag, "detail": self.detail}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.tag = d["tag"]
        self.detail = d["detail"]
        return self
