from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_count_point import UserCountPoint


@_codec.define
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
    points: list[UserCountPoint] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
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
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.points = _codec.if_set_list(_models.UserCountPoint.from_dict, self.points)
        return self
