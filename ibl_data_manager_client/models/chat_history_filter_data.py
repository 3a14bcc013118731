from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .chat_history_filter_user import ChatHistoryFilterUser
    from .date_range import DateRange
    from .topic_model import TopicModel


@_codec.define
class ChatHistoryFilterData(Model):
    """ChatHistoryFilterData."""

    topics: list[TopicModel]
    users: list[ChatHistoryFilterUser]
    date_ranges: list[DateRange] | Unset = UNSET
    sentiment: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "topics": _codec.encode(self.topics),
                "users": _codec.encode(self.users),
                "date_ranges": _codec.encode(self.date_ranges),
                "sentiment": _codec.encode(self.sentiment),
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
            self.date_ranges = d["date_ranges"]
            self.sentiment = d["sentiment"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.topics = _codec.decode_list(_models.TopicModel.from_dict, d["topics"])
        self.users = _codec.decode_list(_models.ChatHistoryFilterUser.from_dict, d["users"])
        self.date_ranges = _codec.if_set_list(_models.DateRange.from_dict, self.date_ranges)
        return self
