from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class EdxSignalReceiverRequest(Model):
    """EdxSignalReceiverRequest."""

    type_: str
    data: Any
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"type": self.type_, "data": _codec.encode(self.data)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.type_ = d["type"]
        self.data = d["data"]
        return self
