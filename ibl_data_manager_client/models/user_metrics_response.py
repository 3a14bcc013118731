from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .user_metric import UserMetric


@_codec.define
class UserMetricsResponse(Model):
    """UserMetricsResponse."""

    registered_users: UserMetric
    new_users: UserMetric
    unique_users: UserMetric
    veteran_users: UserMetric
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "registered_users": _codec.encode(self.registered_users),
                "new_users": _codec.encode(self.new_users),
                "unique_users": _codec.encode(self.unique_users),
                "veteran_users": _codec.encode(self.veteran_users),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.registered_users = _models.UserMetric.from_dict(d["registered_users"])
        self.new_users = _models.UserMetric.from_dict(d["new_users"])
        self.unique_users = _models.UserMetric.from_dict(d["unique_users"])
        self.veteran_users = _models.UserMetric.from_dict(d["veteran_users"])
        return self
