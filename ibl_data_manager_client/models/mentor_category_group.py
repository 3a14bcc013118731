from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .mentor_audience import MentorAudience
        from .mentor_category import MentorCategory

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            name=d.pop("name"),
            description=d.pop("description"),
            audience=MentorAudience.from_dict(d.pop("audience")),
            date_created=_codec.decode_datetime(d.pop("date_created")),
            categories=_codec.decode_list(MentorCategory.from_dict, d.pop("categories")),
            audiences=_codec.decode_list(MentorAudience.from_dict, d.pop("audiences")),
        )
        result.additional_properties = d
        return result
