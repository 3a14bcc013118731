from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class TemplateMentor(Model):
    """TemplateMentor."""

    id: int
    name: str
    slug: str | Unset = UNSET
    unique_id: UUID | Unset = UNSET
    description: None | str | Unset = UNSET
    system_prompt: None | str | Unset = UNSET
    platform_key: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "slug": self.slug,
                "unique_id": _codec.encode(self.unique_id),
                "description": self.description,
                "system_prompt": self.system_prompt,
                "platform_key": self.platform_key,
                "platform": self.platform,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.name = pop("name")
        self.slug = pop("slug", UNSET)
        self.unique_id = _codec.optional(UUID, pop("unique_id", UNSET))
        self.description = pop("description", UNSET)
        self.system_prompt = pop("system_prompt", UNSET)
        self.platform_key = pop("platform_key", UNSET)
        self.platform = pop("platform", UNSET)
        if d:
            self.additional_properties = d
        return self
