from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .mentor_audience import MentorAudience


@_attrs_define
class MentorCategory(Model):
    """MentorCategory."""

    id: int
    name: str
    audience: MentorAudience
    audiences: list[MentorAudience]
    description: None | str | Unset = UNSET
    category_group: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "audience": _codec.encode(self.audience),
                "audiences": _codec.encode(self.audiences),
                "description": self.description,
                "category_group": self.category_group,
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
        self.audience = _models.MentorAudience.from_dict(pop("audience"))
        self.audiences = _codec.decode_list(_models.MentorAudience.from_dict, pop("audiences"))
        self.description = pop("description", UNSET)
        self.category_group = pop("category_group", UNSET)
        if d:
            self.additional_properties = d
        return self
