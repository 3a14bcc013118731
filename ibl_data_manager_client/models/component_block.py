from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .component_block_type_enum import ComponentBlockTypeEnum


@_codec.define
class ComponentBlock(Model):
    """ComponentBlock.

    Attributes:
        type_: * `html` - Html
            * `multiple_choice` - Multiple Choice
    """

    id: int
    unit: int
    display_name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    type_: ComponentBlockTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "unit": self.unit,
                "display_name": self.display_name,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "type": self.type_,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.unit = d["unit"]
        self.display_name = d["display_name"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
