from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class AIUserProfileMemoryRelation(Model):
    """AIUserProfileMemoryRelation."""

    tag: str
    detail: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"tag": self.tag, "detail": self.detail}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.detail = d["detail"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.tag = d["tag"]
        return self
