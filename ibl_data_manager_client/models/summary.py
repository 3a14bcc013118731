from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class Summary(Model):
    """Summary metrics for the invoice."""

    total_cost: str
    total_sessions: int
    active_users: int
    cost_per_session: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_cost": self.total_cost,
                "total_sessions": self.total_sessions,
                "active_users": self.active_users,
                "cost_per_session": self.cost_per_session,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.total_cost = d["total_cost"]
        self.total_sessions = d["total_sessions"]
        self.active_users = d["active_users"]
        self.cost_per_session = d["cost_per_session"]
        return self
