from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class GradingPerUserData(Model):
    """GradingPerUserData.

    Attributes:
        username: learner username
        full_name: learner Name
        start_date: Course enrollment date
        submissions: Total assessment submissions
        last_active: Last active time
        percent: TStudent course grade
    """

    username: str
    full_name: str
    start_date: str
    submissions: int
    last_active: str
    percent: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "full_name": self.full_name,
                "start_date": self.start_date,
                "submissions": self.submissions,
                "last_active": self.last_active,
                "percent": self.percent,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.full_name = d["full_name"]
        self.start_date = d["start_date"]
        self.submissions = d["submissions"]
        self.last_active = d["last_active"]
        self.percent = d["percent"]
        return self
