from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class DetailedGradeSubsection(Model):
    """DetailedGradeSubsection.

    Attributes:
        display_name: Subsection name
        id: Subsection Id
        graded_earned: Subsection earned mark
        graded_possible: Subsection Possible Mark
        graded_percent: Subsection Grade
    """

    display_name: str
    id: str
    graded_earned: str
    graded_possible: str
    graded_percent: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "display_name": self.display_name,
                "id": self.id,
                "graded_earned": self.graded_earned,
                "graded_possible": self.graded_possible,
                "graded_percent": self.graded_percent,
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
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.graded_earned = d["graded_earned"]
        self.graded_possible = d["graded_possible"]
        self.graded_percent = d["graded_percent"]
        return self
