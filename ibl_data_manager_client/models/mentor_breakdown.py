from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MentorBreakdown(Model):
    """Mentor cost breakdown."""

    mentor: str
    cost: str
    sessions: int
    mentor_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"mentor": self.mentor, "cost": self.cost, "sessions": self.sessions, "mentor_name": self.mentor_name},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.mentor_name = d["mentor_name"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor = d["mentor"]
        self.cost = d["cost"]
        self.sessions = d["sessions"]
        return self
