from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .current_users_response_points_item import CurrentUsersResponsePointsItem


@_attrs_define
class CurrentUsersResponse(Model):
    """Users currently active.

    Attributes:
        metric: Default on the server: currently_active.
    """

    metric: str | Unset = UNSET
    count: int | Unset = UNSET
    change: int | Unset = UNSET
    percentage_change: float | Unset = UNSET
    prev_count: int | Unset = UNSET
    new_users: int | Unset = UNSET
    points: list[CurrentUsersResponsePointsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "metric": self.metric,
                "count": self.count,
                "change": self.change,
                "percentage_change": self.percentage_change,
                "prev_count": self.prev_count,
                "new_users": self.new_users,
                "points": _codec.encode(self.points),
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
            self.metric = d["metric"]
            self.count = d["count"]
            self.change = d["change"]
            self.percentage_change = d["percentage_change"]
            self.prev_count = d["prev_count"]
            self.new_users = d["new_users"]
            self.points = d["points"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.points = _codec.optional_list(_models.CurrentUsersResponsePointsItem.from_dict, self.points)
        return self
