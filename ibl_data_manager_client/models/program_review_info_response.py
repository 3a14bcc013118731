from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class ProgramReviewInfoResponse(Model):
    """Serializer for program review info response.

    Attributes:
        program_key: The program key associated with the reviews
        avg_rating: Average rating of the program
        count: Total number of reviews for the program
    """

    program_key: str
    avg_rating: float | None
    count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "program_key": self.program_key,
                "avg_rating": self.avg_rating,
                "count": self.count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.program_key = d["program_key"]
        self.avg_rating = d["avg_rating"]
        self.count = d["count"]
        return self
