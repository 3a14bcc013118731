from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PeriodicAgentStatistics(Model):
    """PeriodicAgentStatistics."""

    total_tasks: int
    succeeded_tasks: int
    failed_tasks: int
    running_tasks: int
    pending_tasks: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.total_tasks = d["total_tasks"]
        self.succeeded_tasks = d["succeeded_tasks"]
        self.failed_tasks = d["failed_tasks"]
        self.running_tasks = d["running_tasks"]
        self.pending_tasks = d["pending_tasks"]
        return self
