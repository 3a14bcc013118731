from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class HeygenMarketingVideoList(Model):
    """HeygenMarketingVideoList."""

    pk: int
    generation_status: str
    name: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "pk": self.pk,
                "generation_status": self.generation_status,
                "name": self.name,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.pk = pop("pk")
        self.generation_status = pop("generation_status")
        self.name = pop("name", UNSET)
        self.data = pop("data", UNSET)
        if d:
            self.additional_properties = d
        return self
