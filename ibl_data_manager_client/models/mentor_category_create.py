from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class MentorCategoryCreate(Model):
    """MentorCategoryCreate.

    Attributes:
        audience: Deprecated: This is only left for backward compatibility. Please use the audiences field instead.
    """

    name: str
    category_group: int | None | Unset = UNSET
    description: None | str | Unset = UNSET
    audience: int | None | Unset = UNSET
    audiences: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "category_group": self.category_group,
                "description": self.description,
                "audience": self.audience,
                "audiences": _codec.encode(self.audiences),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.name = pop("name")
        self.category_group = pop("category_group", UNSET)
        self.description = pop("description", UNSET)
        self.audience = pop("audience", UNSET)
        self.audiences = pop("audiences", UNSET)
        if d:
            self.additional_properties = d
        return self
