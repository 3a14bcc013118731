from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class DefaultLLMKeyRequest(Model):
    """DefaultLLMKeyRequest.

    Attributes:
        enable: Use the platform's main credentials.
        disable: Use them no longer.
    """

    enable: bool | Unset = UNSET
    disable: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"enable": self.enable, "disable": self.disable}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.enable = d["enable"]
            self.disable = d["disable"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
