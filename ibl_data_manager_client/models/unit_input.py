from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .unit_type_enum import UnitTypeEnum


@_codec.define
class UnitInput(Model):
    """UnitInput.

    Attributes:
        type_: * `tutorial` - Tutorial
            * `assessment` - Assessment
    """

    subsection: int
    display_name: str
    type_: UnitTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"subsection": self.subsection, "display_name": self.display_name, "type": self.type_},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.subsection = d["subsection"]
        self.display_name = d["display_name"]
        return self
