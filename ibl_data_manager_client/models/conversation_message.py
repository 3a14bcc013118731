from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .topic_model import TopicModel


@_codec.define
class ConversationMessage(Model):
    """ConversationMessage."""

    first_message: str
    topics: list[TopicModel]
    id: UUID
    user_id: str
    message_count: int
    model: str
    inserted_at: datetime.datetime
    user_sentiment: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "first_message": self.first_message,
                "topics": _codec.encode(self.topics),
                "id": _codec.encode(self.id),
                "user_id": self.user_id,
                "message_count": self.message_count,
                "model": self.model,
                "inserted_at": _codec.encode(self.inserted_at),
                "user_sentiment": self.user_sentiment,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        self.first_message = d["first_message"]
        self.topics = _codec.decode_list(_models.TopicModel.from_dict, d["topics"])
        self.id = _codec.decode_uuid(d["id"])
        self.user_id = d["user_id"]
        self.message_count = d["message_count"]
        self.model = d["model"]
        self.inserted_at = _codec.decode_datetime(d["inserted_at"])
        self.user_sentiment = d["user_sentiment"]
        return self
