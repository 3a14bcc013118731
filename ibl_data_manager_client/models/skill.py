from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class Skill(Model):
    """Skill."""

    id: int | Unset = UNSET
    skill_id: int | Unset = UNSET
    name: None | str | Unset = UNSET
    slug: None | str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "skill_id": self.skill_id,
                "name": self.name,
                "slug": self.slug,
                "platform_key": self.platform_key,
                "platform": self.platform,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id", UNSET)
        self.skill_id = pop("skill_id", UNSET)
        self.name = pop("name", UNSET)
        self.slug = pop("slug", UNSET)
        self.platform_key = pop("platform_key", UNSET)
        self.platform = pop("platform", UNSET)
        self.data = pop("data", UNSET)
        if d:
            self.additional_properties = d
        return self
