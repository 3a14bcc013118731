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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            username=d.pop("username"),
            full_name=d.pop("full_name"),
            enrollments=d.pop("enrollments"),
            completions=d.pop("completions"),
            last_active=d.pop("last_active"),
            time_spent=d.pop("time_spent"),
            engagement_index=d.pop("engagement_index"),
            performance_index=d.pop("performance_index"),
        )
        result.additional_properties = d
        return result
