from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.full_name = d["full_name"]
        self.count = d["count"]
        self.percentage = d["percentage"]
        return self
