from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TopicDetail(Model):
    """TopicDetail."""

    name: str
    messages: int
    conversations: int
    sessions: int
    average_rating: str | Unset = UNSET
    rating_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "messages": self.messages,
                "conversations": self.conversations,
                "sessions": self.sessions,
                "average_rating": self.average_rating,
                "rating_count": self.rating_count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.average_rating = d["average_rating"]
            self.rating_count = d["rating_count"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.messages = d["messages"]
        self.conversations = d["conversations"]
        self.sessions = d["sessions"]
        return self
