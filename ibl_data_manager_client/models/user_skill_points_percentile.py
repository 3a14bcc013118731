from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class UserSkillPointsPercentile(Model):
    """UserSkillPointsPercentile.

    Attributes:
        percentile: Percentile of points for user. If an `org` was provided, this is the percentile of the user relative
            to users within the org.
    """

    username: str
    total_points: float
    percentile: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "username": self.username,
                "total_points": self.total_points,
                "percentile": self.percentile,
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
        self.username = d["username"]
        self.total_points = d["total_points"]
        self.percentile = d["percentile"]
        return self
