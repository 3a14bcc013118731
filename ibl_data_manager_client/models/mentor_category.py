from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .mentor_audience import MentorAudience

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            name=d.pop("name"),
            audience=MentorAudience.from_dict(d.pop("audience")),
            audiences=_codec.decode_list(MentorAudience.from_dict, d.pop("audiences")),
            description=d.pop("description", UNSET),
            category_group=d.pop("category_group", UNSET),
        )
        result.additional_properties = d
        return result
