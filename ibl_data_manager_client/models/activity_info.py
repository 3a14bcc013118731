from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ActivityInfo(Model):
    """Serializer for activity information."""

    first_activity: datetime.datetime | None
    last_activity: datetime.datetime | None
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"first_activity": _codec.encode(self.first_activity), "last_activity": _codec.encode(self.last_activity)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.first_activity = _codec.optional(_codec.decode_datetime, d["first_activity"])
        self.last_activity = _codec.optional(_codec.decode_datetime, d["last_activity"])
        return self
