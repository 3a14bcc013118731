from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            platform_name=d.pop("platform_name"),
            platform_key=d.pop("platform_key"),
            mentor=d.pop("mentor"),
            mentor_unique_id=d.pop("mentor_unique_id"),
            model=d.pop("model"),
            cost=d.pop("cost"),
            name=d.pop("name"),
            topics=d.pop("topics"),
            message_count=d.pop("message_count"),
            created_at=_codec.decode_datetime(d.pop("created_at")),
            platform=d.pop("platform"),
            session=UUID(d.pop("session")),
            username=d.pop("username", UNSET),
            first_user_message=d.pop("first_user_message", UNSET),
            user_queries=d.pop("user_queries", UNSET),
            assistant_responses=d.pop("assistant_responses", UNSET),
            average_sentiment=d.pop("average_sentiment", UNSET),
            sentiment=d.pop("sentiment", UNSET),
            user=d.pop("user", UNSET),
        )
        result.additional_properties = d
        return result
