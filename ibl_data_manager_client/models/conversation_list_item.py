from __future__ import annotations

import datetime
from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ConversationListItem(Model):
    """ConversationListItem.

    Attributes:
        user: edX user ID
    """

    platform_name: str
    platform_key: str
    mentor: str
    mentor_unique_id: str
    model: str
    cost: str
    name: str
    topics: Any
    message_count: int
    created_at: datetime.datetime
    platform: int
    session: UUID
    username: None | str | Unset = UNSET
    first_user_message: None | str | Unset = UNSET
    user_queries: int | None | Unset = UNSET
    assistant_responses: int | None | Unset = UNSET
    average_sentiment: float | None | Unset = UNSET
    sentiment: None | str | Unset = UNSET
    user: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_name": self.platform_name,
                "platform_key": self.platform_key,
                "mentor": self.mentor,
                "mentor_unique_id": self.mentor_unique_id,
                "model": self.model,
                "cost": self.cost,
                "name": self.name,
                "topics": _codec.encode(self.topics),
                "message_count": self.message_count,
                "created_at": _codec.encode(self.created_at),
                "platform": self.platform,
                "session": _codec.encode(self.session),
                "username": self.username,
                "first_user_message": self.first_user_message,
                "user_queries": self.user_queries,
                "assistant_responses": self.assistant_responses,
                "average_sentiment": self.average_sentiment,
                "sentiment": self.sentiment,
                "user": self.user,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 19:
            d = _codec.complete(self, d)
        try:
            self.username = d["username"]
            self.first_user_message = d["first_user_message"]
            self.user_queries = d["user_queries"]
            self.assistant_responses = d["assistant_responses"]
            self.average_sentiment = d["average_sentiment"]
            self.sentiment = d["sentiment"]
            self.user = d["user"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_name = d["platform_name"]
        self.platform_key = d["platform_key"]
        self.mentor = d["mentor"]
        self.mentor_unique_id = d["mentor_unique_id"]
        self.model = d["model"]
        self.cost = d["cost"]
        self.name = d["name"]
        self.topics = d["topics"]
        self.message_count = d["message_count"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.platform = d["platform"]
        self.session = _codec.decode_uuid(d["session"])
        return self
