from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class WatchedVideosPerCourseData(Model):
    """WatchedVideosPerCourseData.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        count: Number of watched videos
        percentage: Percentage ...
    """

    course_id: str
    name: str
    count: int
    percentage: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "name": self.name, "count": self.count, "percentage": self.percentage},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = src_dict
        self = _codec.new(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.name = d["name"]
        self.count = d["count"]
        self.percentage = d["percentage"]
        return self
