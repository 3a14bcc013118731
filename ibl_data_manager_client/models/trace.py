from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Trace(Model):
    """Trace."""

    id: str
    timestamp: datetime.datetime
    name: str
    metadata: Any
    tags: list[str]
    created_at: datetime.datetime
    event_ts: datetime.datetime
    is_deleted: int
    user_id: None | str | Unset = UNSET
    release: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    input_: None | str | Unset = UNSET
    output: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"input_": "input"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "timestamp": _codec.encode(self.timestamp),
                "name": self.name,
                "metadata": _codec.encode(self.metadata),
                "tags": _codec.encode(self.tags),
                "created_at": _codec.encode(self.created_at),
                "event_ts": _codec.encode(self.event_ts),
                "is_deleted": self.is_deleted,
                "user_id": self.user_id,
                "release": self.release,
                "version": self.version,
                "input": self.input_,
                "output": self.output,
                "session_id": self.session_id,
                "updated_at": _codec.encode(self.updated_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.release = d["release"]
            self.version = d["version"]
            self.input_ = d["input"]
            self.output = d["output"]
            self.session_id = d["session_id"]
            self.updated_at = d["updated_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.timestamp = _codec.decode_datetime(d["timestamp"])
        self.name = d["name"]
        self.metadata = d["metadata"]
        self.tags = d["tags"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.event_ts = _codec.decode_datetime(d["event_ts"])
        self.is_deleted = d["is_deleted"]
        self.updated_at = _codec.if_set(_codec.decode_datetime, self.updated_at)
        return self
