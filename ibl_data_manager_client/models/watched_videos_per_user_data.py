from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class WatchedVideosPerUserData(Model):
    """WatchedVideosPerUserData.

    Attributes:
        username: learner username
        full_name: learner fullname
        count: Videos watched count
        percentage: Percentage ...
    """

    username: str
    full_name: str
    count: int
    percentage: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "full_name": self.full_name,
                "count": self.count,
                "percentage": self.percentage,
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
        self.count = pop("count")
        self.percentage = pop("percentage")
        if d:
            self.additional_properties = d
        return self
