from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class UserCatalogItemMemoryView(Model):
    """UserCatalogItemMemoryView.

    Attributes:
        student: edX username
        platform: The platform key
    """

    id: int
    student: None | str
    platform: str
    catalog_item: str | Unset = UNSET
    lessons: Any | Unset = UNSET
    next_steps: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "student": self.student,
                "platform": self.platform,
                "catalog_item": self.catalog_item,
                "lessons": _codec.encode(self.lessons),
                "next_steps": _codec.encode(self.next_steps),
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
            self.catalog_item = d["catalog_item"]
            self.lessons = d["lessons"]
            self.next_steps = d["next_steps"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.student = d["student"]
        self.platform = d["platform"]
        return self
