from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "categories": _codec.encode(self.categories),
                "users": _codec.encode(self.users),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .memory_filter_user import MemoryFilterUser

        d = {**src_dict}
        result = cls(
            categories=d.pop("categories", UNSET),
            users=_codec.optional_list(MemoryFilterUser.from_dict, d.pop("users", UNSET)),
        )
        result.additional_properties = d
        return result
