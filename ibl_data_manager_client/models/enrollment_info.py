from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class EnrollmentInfo(Model):
    """EnrollmentInfo."""

    active: bool
    created: datetime.datetime | None | Unset = UNSET
    started: datetime.datetime | None | Unset = UNSET
    ended: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "active": self.active,
                "created": _codec.encode(self.created),
                "started": _codec.encode(self.started),
                "ended": _codec.encode(self.ended),
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
            self.created = d["created"]
            self.started = d["started"]
            self.ended = d["ended"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.active = d["active"]
        self.created = _codec.optional(_codec.decode_datetime, self.created)
        self.started = _codec.optional(_codec.decode_datetime, self.started)
        self.ended = _codec.optional(_codec.decode_datetime, self.ended)
        return self
