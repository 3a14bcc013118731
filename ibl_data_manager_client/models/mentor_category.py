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
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.category_group = d["category_group"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.audience = _models.MentorAudience.from_dict(d["audience"])
        self.audiences = _codec.decode_list(_models.MentorAudience.from_dict, d["audiences"])
        return self
