from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .component_block_type_enum import ComponentBlockTypeEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.unit = d["unit"]
        self.display_name = d["display_name"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
