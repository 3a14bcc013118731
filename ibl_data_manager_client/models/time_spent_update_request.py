from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TimeSpentUpdateRequest(Model):
    """TimeSpentUpdateRequest.

    Attributes:
        timestamp: Time when the event occurred, ensure it is UTC (ISO 8601 format)
        count: Time spent in seconds
        url: Source URL
        course_id: Course ID to track time spent
        mentor_uuid: Mentor UUID to track time spent
        block_id: Block ID to track time spent
        metadata: Additional metadata
        session_uuid: Session UUID to track time spent
    """

    timestamp: datetime.datetime
    count: int
    url: str
    course_id: str | Unset = UNSET
    mentor_uuid: str | Unset = UNSET
    block_id: str | Unset = UNSET
    metadata: Any | Unset = UNSET
    session_uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "timestamp": _codec.encode(self.timestamp),
                "count": self.count,
                "url": self.url,
                "course_id": self.course_id,
                "mentor_uuid": self.mentor_uuid,
                "block_id": self.block_id,
                "metadata": _codec.encode(self.metadata),
                "session_uuid": self.session_uuid,
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
            self.course_id = d["course_id"]
            self.mentor_uuid = d["mentor_uuid"]
            self.block_id = d["block_id"]
            self.metadata = d["metadata"]
            self.session_uuid = d["session_uuid"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.timestamp = _codec.decode_datetime(d["timestamp"])
        self.count = d["count"]
        self.url = d["url"]
        return self
