from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ConversationTotals(Model):
    """ConversationTotals."""

    total_conversations: int | Unset = UNSET
    user_queries: int | Unset = UNSET
    assistant_responses: int | Unset = UNSET
    average_sentiment_score: float | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_conversations": self.total_conversations,
                "user_queries": self.user_queries,
                "assistant_responses": self.assistant_responses,
                "average_sentiment_score": self.average_sentiment_score,
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
            self.total_conversations = d["total_conversations"]
            self.user_queries = d["user_queries"]
            self.assistant_responses = d["assistant_responses"]
            self.average_sentiment_score = d["average_sentiment_score"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
