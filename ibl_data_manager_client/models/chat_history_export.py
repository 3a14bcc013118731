from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ChatHistoryExport(Model):
    """ChatHistoryExport.

    Attributes:
        state: `task_not_ready`, alone, as long as it is not.
    """

    state: str | Unset = UNSET
    type_: str | Unset = UNSET
    content: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "state": self.state,
                "type": self.type_,
                "content": self.content,
                "timestamp": _codec.encode(self.timestamp),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.state = d["state"]
            self.type_ = d["type"]
            self.content = d["content"]
            self.timestamp = d["timestamp"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.timestamp = _codec.if_set(_codec.decode_datetime, self.timestamp)
        return self
