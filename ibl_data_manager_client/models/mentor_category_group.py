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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.description = d["description"]
        self.audience = _models.MentorAudience.from_dict(d["audience"])
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.categories = _codec.decode_list(_models.MentorCategory.from_dict, d["categories"])
        self.audiences = _codec.decode_list(_models.MentorAudience.from_dict, d["audiences"])
        return self
