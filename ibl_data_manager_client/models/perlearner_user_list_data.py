from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.username = pop("username")
        self.full_name = pop("full_name")
        self.enrollments = pop("enrollments")
        self.completions = pop("completions")
        self.last_active = pop("last_active")
        self.time_spent = pop("time_spent")
        self.engagement_index = pop("engagement_index")
        self.performance_index = pop("performance_index")
        if d:
            self.additional_properties = d
        return self
