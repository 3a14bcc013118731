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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.unique_users = d["unique_users"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.action = d["action"]
        self.cost = d["cost"]
        self.sessions = d["sessions"]
        self.trace_count = d["trace_count"]
        return self
