from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class DefaultLLMKeyUsage(Model):
    """DefaultLLMKeyUsage."""

    use_main_credentials: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"use_main_credentials": self.use_main_credentials}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        try:
            self.use_main_credentials = d["use_main_credentials"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
