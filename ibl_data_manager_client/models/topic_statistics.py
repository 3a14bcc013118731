from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TopicStatistics(Model):
    """TopicStatistics."""

    name: str
    conversations: int
    messages: int
    avg_sentiment: str
    avg_user_rating: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "conversations": self.conversations,
                "messages": self.messages,
                "avg_sentiment": self.avg_sentiment,
                "avg_user_rating": self.avg_user_rating,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.name = d["name"]
        self.conversations = d["conversations"]
        self.messages = d["messages"]
        self.avg_sentiment = d["avg_sentiment"]
        self.avg_user_rating = d["avg_user_rating"]
        return self
