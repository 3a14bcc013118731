from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .memory_component_data import MemoryComponentData


@_codec.define
class MemoryComponentMemoryDetail(Model):
    """MemoryComponentMemoryDetail."""

    data: list[MemoryComponentData]
    catalog_item: str
    mentor_unique_id: str
    student: str
    inserted_at: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.data = _codec.decode_list(_models.MemoryComponentData.from_dict, d["data"])
        self.catalog_item = d["catalog_item"]
        self.mentor_unique_id = d["mentor_unique_id"]
        self.student = d["student"]
        self.inserted_at = d["inserted_at"]
        return self
