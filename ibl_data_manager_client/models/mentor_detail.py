from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .mentor_interactions import MentorInteractions


@_attrs_define
class MentorDetail(Model):
    """MentorDetail."""

    mentor_id: str
    name: str
    slug: str
    interactions: MentorInteractions
    platform_key: None | str | Unset = UNSET
    categories: list[str] | Unset = UNSET
    subjects: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "mentor_id": self.mentor_id,
                "name": self.name,
                "slug": self.slug,
                "interactions": _codec.encode(self.interactions),
                "platform_key": self.platform_key,
                "categories": _codec.encode(self.categories),
                "subjects": _codec.encode(self.subjects),
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
        try:
            self.platform_key = d["platform_key"]
            self.categories = d["categories"]
            self.subjects = d["subjects"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor_id = d["mentor_id"]
        self.name = d["name"]
        self.slug = d["slug"]
        self.interactions = _models.MentorInteractions.from_dict(d["interactions"])
        return self
