from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.name = d["name"]
        self.engagement_index = d["engagement_index"]
        self.performance_index = d["performance_index"]
        return self
