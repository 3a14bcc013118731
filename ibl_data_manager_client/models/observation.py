from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.trace_id = pop("trace_id")
        self.type_ = pop("type")
        self.start_time = _codec.decode_datetime(pop("start_time"))
        self.name = pop("name")
        self.metadata = pop("metadata")
        self.level = pop("level")
        self.provided_usage_details = pop("provided_usage_details")
        self.usage_details = pop("usage_details")
        self.provided_cost_details = pop("provided_cost_details")
        self.cost_details = pop("cost_details")
        self.created_at = _codec.decode_datetime(pop("created_at"))
        self.event_ts = _codec.decode_datetime(pop("event_ts"))
        self.is_deleted = pop("is_deleted")
        self.parent_observation_id = pop("parent_observation_id", UNSET)
        self.end_time = _codec.optional(_codec.decode_datetime, pop("end_time", UNSET))
        self.status_message = pop("status_message", UNSET)
        self.version = pop("version", UNSET)
        self.input_ = pop("input", UNSET)
        self.output = pop("output", UNSET)
        self.provided_model_name = pop("provided_model_name", UNSET)
        self.internal_model_id = pop("internal_model_id", UNSET)
        self.model_parameters = pop("model_parameters", UNSET)
        self.total_cost = pop("total_cost", UNSET)
        self.completion_start_time = _codec.optional(_codec.decode_datetime, pop("completion_start_time", UNSET))
        self.prompt_id = pop("prompt_id", UNSET)
        self.prompt_name = pop("prompt_name", UNSET)
        self.prompt_version = pop("prompt_version", UNSET)
        self.updated_at = _codec.optional(_codec.decode_datetime, pop("updated_at", UNSET))
        if d:
            self.additional_properties = d
        return self
