from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SCIMPhoneNumber(Model):
    """SCIM phone number object serializer

    Attributes:
        value: Phone number
        type_: Phone type (work, home, mobile, etc.)
    """

    value: str
    type_: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"value": self.value, "type": self.type_}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.value = d["value"]
        self.type_ = d["type"]
        return self
