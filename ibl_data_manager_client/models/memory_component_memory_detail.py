from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .memory_component_data import MemoryComponentData


@_attrs_define
class MemoryComponentMemoryDetail(Model):
    """MemoryComponentMemoryDetail."""

    data: list[MemoryComponentData]
    catalog_item: str
    mentor_unique_id: str
    student: str
    inserted_at: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "data": _codec.encode(self.data),
                "catalog_item": self.catalog_item,
                "mentor_unique_id": self.mentor_unique_id,
                "student": self.student,
                "inserted_at": self.inserted_at,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.data = _codec.decode_list(_models.MemoryComponentData.from_dict, d["data"])
        self.catalog_item = d["catalog_item"]
        self.mentor_unique_id = d["mentor_unique_id"]
        self.student = d["student"]
        self.inserted_at = d["inserted_at"]
        return self
