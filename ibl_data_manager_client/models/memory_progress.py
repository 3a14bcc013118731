from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class MemoryProgress(Model):
    """MemoryProgress."""

    memory_type: str
    all_units: int | None
    all_unit_names: list[str] | None
    current_unit: int | None
    current_unit_name: None | str
    item_name: None | str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "memory_type": self.memory_type,
                "all_units": self.all_units,
                "all_unit_names": _codec.encode(self.all_unit_names),
                "current_unit": self.current_unit,
                "current_unit_name": self.current_unit_name,
                "item_name": self.item_name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.memory_type = d["memory_type"]
        self.all_units = d["all_units"]
        self.all_unit_names = d["all_unit_names"]
        self.current_unit = d["current_unit"]
        self.current_unit_name = d["current_unit_name"]
        self.item_name = d["item_name"]
        return self
