from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class VideosSpecificCourseData(Model):
    """VideosSpecificCourseData.

    Attributes:
        display_name: Course name
        id: Video Id
        duration: Video duration
        total_time: Total time spent by users watching
        total_users: Total users who have watched this video
        average_time: Average time spent per learner
    """

    display_name: str
    id: str
    duration: int
    total_time: int
    total_users: int
    average_time: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "display_name": self.display_name,
                "id": self.id,
                "duration": self.duration,
                "total_time": self.total_time,
                "total_users": self.total_users,
                "average_time": self.average_time,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.duration = d["duration"]
        self.total_time = d["total_time"]
        self.total_users = d["total_users"]
        self.average_time = d["average_time"]
        return self
