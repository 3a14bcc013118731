from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class PeriodicAgentStatistics(Model):
    """PeriodicAgentStatistics."""

    total_tasks: int
    succeeded_tasks: int
    failed_tasks: int
    running_tasks: int
    pending_tasks: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "total_tasks": self.total_tasks,
                "succeeded_tasks": self.succeeded_tasks,
                "failed_tasks": self.failed_tasks,
                "running_tasks": self.running_tasks,
                "pending_tasks": self.pending_tasks,
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
        self.total_tasks = d["total_tasks"]
        self.succeeded_tasks = d["succeeded_tasks"]
        self.failed_tasks = d["failed_tasks"]
        self.running_tasks = d["running_tasks"]
        self.pending_tasks = d["pending_tasks"]
        return self
