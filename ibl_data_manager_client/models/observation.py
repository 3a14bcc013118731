from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Observation(Model):
    """Observation."""

    id: str
    trace_id: str
    type_: str
    start_time: datetime.datetime
    name: str
    metadata: Any
    level: str
    provided_usage_details: str
    usage_details: str
    provided_cost_details: str
    cost_details: str
    created_at: datetime.datetime
    event_ts: datetime.datetime
    is_deleted: int
    parent_observation_id: None | str | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET
    status_message: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    input_: None | str | Unset = UNSET
    output: None | str | Unset = UNSET
    provided_model_name: None | str | Unset = UNSET
    internal_model_id: None | str | Unset = UNSET
    model_parameters: None | str | Unset = UNSET
    total_cost: None | str | Unset = UNSET
    completion_start_time: datetime.datetime | None | Unset = UNSET
    prompt_id: None | str | Unset = UNSET
    prompt_name: None | str | Unset = UNSET
    prompt_version: int | None | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type", "input_": "input"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "trace_id": self.trace_id,
                "type": self.type_,
                "start_time": _codec.encode(self.start_time),
                "name": self.name,
                "metadata": _codec.encode(self.metadata),
                "level": self.level,
                "provided_usage_details": self.provided_usage_details,
                "usage_details": self.usage_details,
                "provided_cost_details": self.provided_cost_details,
                "cost_details": self.cost_details,
                "created_at": _codec.encode(self.created_at),
                "event_ts": _codec.encode(self.event_ts),
                "is_deleted": self.is_deleted,
                "parent_observation_id": self.parent_observation_id,
                "end_time": _codec.encode(self.end_time),
                "status_message": self.status_message,
                "version": self.version,
                "input": self.input_,
                "output": self.output,
                "provided_model_name": self.provided_model_name,
                "internal_model_id": self.internal_model_id,
                "model_parameters": self.model_parameters,
                "total_cost": self.total_cost,
                "completion_start_time": _codec.encode(self.completion_start_time),
                "prompt_id": self.prompt_id,
                "prompt_name": self.prompt_name,
                "prompt_version": self.prompt_version,
                "updated_at": _codec.encode(self.updated_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 29:
            d = _codec.complete(self, d)
        try:
            self.parent_observation_id = d["parent_observation_id"]
            self.end_time = d["end_time"]
            self.status_message = d["status_message"]
            self.version = d["version"]
            self.input_ = d["input"]
            self.output = d["output"]
            self.provided_model_name = d["provided_model_name"]
            self.internal_model_id = d["internal_model_id"]
            self.model_parameters = d["model_parameters"]
            self.total_cost = d["total_cost"]
            self.completion_start_time = d["completion_start_time"]
            self.prompt_id = d["prompt_id"]
            self.prompt_name = d["prompt_name"]
            self.prompt_version = d["prompt_version"]
            self.updated_at = d["updated_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.trace_id = d["trace_id"]
        self.type_ = d["type"]
        self.start_time = _codec.decode_datetime(d["start_time"])
        self.name = d["name"]
        self.metadata = d["metadata"]
        self.level = d["level"]
        self.provided_usage_details = d["provided_usage_details"]
        self.usage_details = d["usage_details"]
        self.provided_cost_details = d["provided_cost_details"]
        self.cost_details = d["cost_details"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.event_ts = _codec.decode_datetime(d["event_ts"])
        self.is_deleted = d["is_deleted"]
        self.end_time = _codec.optional(_codec.decode_datetime, self.end_time)
        self.completion_start_time = _codec.optional(_codec.decode_datetime, self.completion_start_time)
        self.updated_at = _codec.if_set(_codec.decode_datetime, self.updated_at)
        return self
