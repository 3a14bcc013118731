from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .memory_filter_user import MemoryFilterUser


@_attrs_define
class MemoryFilter(Model):
    """MemoryFilter."""

    categories: list[str] | Unset = UNSET
    users: list[MemoryFilterUser] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"categories": _codec.encode(self.categories), "users": _codec.encode(self.users)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.categories = pop("categories", UNSET)
        self.users = _codec.optional_list(_models.MemoryFilterUser.from_dict, pop("users", UNSET))
        if d:
            self.additional_properties = d
        return self
