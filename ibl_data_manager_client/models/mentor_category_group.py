from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .mentor_audience import MentorAudience
    from .mentor_category import MentorCategory


@_attrs_define
class MentorCategoryGroup(Model):
    """MentorCategoryGroup."""

    id: int
    name: str
    description: str
    audience: MentorAudience
    date_created: datetime.datetime
    categories: list[MentorCategory]
    audiences: list[MentorAudience]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "audience": _codec.encode(self.audience),
                "date_created": _codec.encode(self.date_created),
                "categories": _codec.encode(self.categories),
                "audiences": _codec.encode(self.audiences),
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
        self.description = pop("description")
        self.audience = _models.MentorAudience.from_dict(pop("audience"))
        self.date_created = _codec.decode_datetime(pop("date_created"))
        self.categories = _codec.decode_list(_models.MentorCategory.from_dict, pop("categories"))
        self.audiences = _codec.decode_list(_models.MentorAudience.from_dict, pop("audiences"))
        if d:
            self.additional_properties = d
        return self
