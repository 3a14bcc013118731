from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class ActiveUsersData(Model):
    """ActiveUsersData.

    Attributes:
        username: learner username
        name: learner name
        engagement_index: Engagement index
        performance_index: Performance index
    """

    username: str
    name: str
    engagement_index: float
    performance_index: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "username": self.username,
                "name": self.name,
                "engagement_index": self.engagement_index,
                "performance_index": self.performance_index,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.name = d["name"]
        self.engagement_index = d["engagement_index"]
        self.performance_index = d["performance_index"]
        return self
