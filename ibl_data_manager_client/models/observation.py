from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Observation(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", str, True),
            ("trace_id", "trace_id", str, True),
            ("type", "type_", str, True),
            ("start_time", "start_time", datetime.datetime, True),
            ("name", "name", str, True),
            ("metadata", "metadata", Any, True),
            ("level", "level", str, True),
            ("provided_usage_details", "provided_usage_details", str, True),
            ("usage_details", "usage_details", str, True),
            ("provided_cost_details", "provided_cost_details", str, True),
            ("cost_details", "cost_details", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("event_ts", "event_ts", datetime.datetime, True),
            ("is_deleted", "is_deleted", int, True),
            ("parent_observation_id", "parent_observation_id", str | None, False),
            ("end_time", "end_time", datetime.datetime | None, False),
            ("status_message", "status_message", str | None, False),
            ("version", "version", str | None, False),
            ("input", "input_", str | None, False),
            ("output", "output", str | None, False),
            ("provided_model_name", "provided_model_name", str | None, False),
            ("internal_model_id", "internal_model_id", str | None, False),
            ("model_parameters", "model_parameters", str | None, False),
            ("total_cost", "total_cost", str | None, False),
            ("completion_start_time", "completion_start_time", datetime.datetime | None, False),
            ("prompt_id", "prompt_id", str | None, False),
            ("prompt_name", "prompt_name", str | None, False),
            ("prompt_version", "prompt_version", int | None, False),
            ("updated_at", "updated_at", datetime.datetime, False),
        )
