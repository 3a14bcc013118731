from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .periodic_agent_log_status_enum import PeriodicAgentLogStatusEnum


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.content = d["content"]
            self.status = d["status"]
            self.start_time = d["start_time"]
            self.end_time = d["end_time"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.modified_at = _codec.decode_datetime(d["modified_at"])
        self.periodic_agent = d["periodic_agent"]
        self.start_time = _codec.if_set(_codec.decode_datetime, self.start_time)
        self.end_time = _codec.optional(_codec.decode_datetime, self.end_time)
        return self
