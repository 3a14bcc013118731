from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ConversationSummary(Model):
    """ConversationSummary."""

    total_conversations: int
    total_human_messages: int
    total_ai_messages: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_conversations": self.total_conversations,
                "total_human_messages": self.total_human_messages,
                "total_ai_messages": self.total_ai_messages,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.total_conversations = d["total_conversations"]
        self.total_human_messages = d["total_human_messages"]
        self.total_ai_messages = d["total_ai_messages"]
        return self
