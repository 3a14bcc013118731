from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MentorInteractions(Model):
    """MentorInteractions."""

    total_messages: int
    latest_interaction: datetime.datetime | None | Unset = UNSET
    rating: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_messages": self.total_messages,
                "latest_interaction": _codec.encode(self.latest_interaction),
                "rating": self.rating,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.latest_interaction = d["latest_interaction"]
            self.rating = d["rating"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.total_messages = d["total_messages"]
        self.latest_interaction = _codec.optional(_codec.decode_datetime, self.latest_interaction)
        return self
