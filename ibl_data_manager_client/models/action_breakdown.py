from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ActionBreakdown(Model):
    """Action/trace name cost breakdown."""

    action: str
    cost: str
    sessions: int
    trace_count: int
    unique_users: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "action": self.action,
                "cost": self.cost,
                "sessions": self.sessions,
                "trace_count": self.trace_count,
                "unique_users": self.unique_users,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.unique_users = d["unique_users"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.action = d["action"]
        self.cost = d["cost"]
        self.sessions = d["sessions"]
        self.trace_count = d["trace_count"]
        return self
