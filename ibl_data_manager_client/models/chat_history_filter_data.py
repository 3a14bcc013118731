from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .chat_history_filter_user import ChatHistoryFilterUser
    from .date_range import DateRange
    from .topic_model import TopicModel


@_attrs_define
class ChatHistoryFilterData(Model):
    """ChatHistoryFilterData."""

    topics: list[TopicModel]
    users: list[ChatHistoryFilterUser]
    date_ranges: list[DateRange] | Unset = UNSET
    sentiment: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.date_ranges = d["date_ranges"]
            self.sentiment = d["sentiment"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.topics = _codec.decode_list(_models.TopicModel.from_dict, d["topics"])
        self.users = _codec.decode_list(_models.ChatHistoryFilterUser.from_dict, d["users"])
        self.date_ranges = _codec.optional_list(_models.DateRange.from_dict, self.date_ranges)
        return self
