from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .periodic_agent_log_status_enum import PeriodicAgentLogStatusEnum


@_attrs_define
class PeriodicAgentLog(Model):
    """PeriodicAgentLog.

    Attributes:
        status: * `success` - Success
            * `error` - Error
            * `running` - Running
    """

    id: int
    created_at: datetime.datetime
    modified_at: datetime.datetime
    periodic_agent: int
    content: str | Unset = UNSET
    status: PeriodicAgentLogStatusEnum | Unset = UNSET
    start_time: datetime.datetime | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "created_at": _codec.encode(self.created_at),
                "modified_at": _codec.encode(self.modified_at),
                "periodic_agent": self.periodic_agent,
                "content": self.content,
                "status": self.status,
                "start_time": _codec.encode(self.start_time),
                "end_time": _codec.encode(self.end_time),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.content = d["content"]
            self.status = d["status"]
            self.start_time = d["start_time"]
            self.end_time = d["end_time"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.modified_at = _codec.decode_datetime(d["modified_at"])
        self.periodic_agent = d["periodic_agent"]
        self.start_time = _codec.optional(_codec.decode_datetime, self.start_time)
        self.end_time = _codec.optional(_codec.decode_datetime, self.end_time)
        return self
