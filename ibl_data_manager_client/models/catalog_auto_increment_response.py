from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class CatalogAutoIncrementResponse(Model):
    """Response serializer for CatalogAutoIncrementView GET endpoint.

    Attributes:
        course_number: Current course auto-increment number
        org: Platform organization
        key: Platform key
        item_number: Current item auto-increment number
        program_number: Current program auto-increment number
    """

    course_number: int
    org: str
    key: str
    item_number: int | Unset = UNSET
    program_number: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "course_number": self.course_number,
                "org": self.org,
                "key": self.key,
                "item_number": self.item_number,
                "program_number": self.program_number,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.item_number = d["item_number"]
            self.program_number = d["program_number"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_number = d["course_number"]
        self.org = d["org"]
        self.key = d["key"]
        return self
