from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class EnrollmentsPerUserData(Model):
    """EnrollmentsPerUserData.

    Attributes:
        username: learner username
        full_name: learner Name
        email: Email
        timestamp: Course start date
    """

    username: str
    full_name: str
    email: str
    timestamp: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"username": self.username, "full_name": self.full_name, "email": self.email, "timestamp": self.timestamp},
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
        self.email = d["email"]
        self.timestamp = d["timestamp"]
        return self
