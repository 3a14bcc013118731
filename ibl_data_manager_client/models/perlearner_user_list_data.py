from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PerlearnerUserListData(Model):
    """PerlearnerUserListData.

    Attributes:
        username: learner username
        full_name: learner Name
        enrollments: Total enrollments
        completions: Total completions
        last_active: Last active time
        time_spent: Time spent formatted in seconds
        engagement_index: Engagement index
        performance_index: Performance index
    """

    username: str
    full_name: str
    enrollments: int
    completions: int
    last_active: str
    time_spent: str
    engagement_index: float
    performance_index: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "full_name": self.full_name,
                "enrollments": self.enrollments,
                "completions": self.completions,
                "last_active": self.last_active,
                "time_spent": self.time_spent,
                "engagement_index": self.engagement_index,
                "performance_index": self.performance_index,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.full_name = d["full_name"]
        self.enrollments = d["enrollments"]
        self.completions = d["completions"]
        self.last_active = d["last_active"]
        self.time_spent = d["time_spent"]
        self.engagement_index = d["engagement_index"]
        self.performance_index = d["performance_index"]
        return self
