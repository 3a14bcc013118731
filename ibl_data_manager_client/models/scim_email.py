from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class SCIMEmail(Model):
    """SCIM email object serializer

    Attributes:
        value: Email address
        primary: Whether this is the primary email. Default on the server: true.
        type_: Email type (work, home, etc.) Default on the server: work.
    """

    value: str
    primary: bool | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"value": self.value, "primary": self.primary, "type": self.type_}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.primary = d["primary"]
            self.type_ = d["type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.value = d["value"]
        return self
