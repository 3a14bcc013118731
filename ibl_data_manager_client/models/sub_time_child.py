from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class SubTimeChild(Model):
    """SubTimeChild.

    Attributes:
        display_name: Display name
        id: block id
        block_id: block id
        total_time: Total time spent
    """

    display_name: str
    id: str
    block_id: str | Unset = UNSET
    total_time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "display_name": self.display_name,
                "id": self.id,
                "block_id": self.block_id,
                "total_time": self.total_time,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.block_id = d["block_id"]
            self.total_time = d["total_time"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.display_name = d["display_name"]
        self.id = d["id"]
        return self
