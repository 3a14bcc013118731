from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ActionBreakdown(Model):
    """Action/trace name cost breakdown."""

    action: str
    cost: str
    sessions: int
    trace_count: int
    unique_users: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.action = pop("action")
        self.cost = pop("cost")
        self.sessions = pop("sessions")
        self.trace_count = pop("trace_count")
        self.unique_users = pop("unique_users", UNSET)
        if d:
            self.additional_properties = d
        return self
