from __future__ import annotations

import datetime
from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ConversationSummaryDetail(Model):
    """ConversationSummaryDetail."""

    platform_name: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    mentor: str | Unset = UNSET
    mentor_unique_id: UUID | Unset = UNSET
    model: str | Unset = UNSET
    username: str | Unset = UNSET
    name: str | Unset = UNSET
    first_user_message: str | Unset = UNSET
    topics: list[str] | Unset = UNSET
    message_count: int | Unset = UNSET
    user_queries: int | Unset = UNSET
    assistant_responses: int | Unset = UNSET
    average_sentiment: float | Unset = UNSET
    sentiment: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    platform: int | Unset = UNSET
    session: UUID | Unset = UNSET
    user: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_name": self.platform_name,
                "platform_key": self.platform_key,
                "mentor": self.mentor,
                "mentor_unique_id": _codec.encode(self.mentor_unique_id),
                "model": self.model,
                "username": self.username,
                "name": self.name,
                "first_user_message": self.first_user_message,
                "topics": _codec.encode(self.topics),
                "message_count": self.message_count,
                "user_queries": self.user_queries,
                "assistant_responses": self.assistant_responses,
                "average_sentiment": self.average_sentiment,
                "sentiment": self.sentiment,
                "created_at": _codec.encode(self.created_at),
                "platform": self.platform,
                "session": _codec.encode(self.session),
                "user": self.user,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 18:
            d = _codec.complete(self, d)
        try:
            self.platform_name = d["platform_name"]
            self.platform_key = d["platform_key"]
            self.mentor = d["mentor"]
            self.mentor_unique_id = d["mentor_unique_id"]
            self.model = d["model"]
            self.username = d["username"]
            self.name = d["name"]
            self.first_user_message = d["first_user_message"]
            self.topics = d["topics"]
            self.message_count = d["message_count"]
            self.user_queries = d["user_queries"]
            self.assistant_responses = d["assistant_responses"]
            self.average_sentiment = d["average_sentiment"]
            self.sentiment = d["sentiment"]
            self.created_at = d["created_at"]
            self.platform = d["platform"]
            self.session = d["session"]
            self.user = d["user"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor_unique_id = _codec.if_set(_codec.decode_uuid, self.mentor_unique_id)
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        self.session = _codec.if_set(_codec.decode_uuid, self.session)
        return self
