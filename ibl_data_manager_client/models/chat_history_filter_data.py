from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .chat_history_filter_user import ChatHistoryFilterUser
        from .date_range import DateRange
        from .topic_model import TopicModel

        d = {**src_dict}
        result = cls(
            topics=_codec.decode_list(TopicModel.from_dict, d.pop("topics")),
            users=_codec.decode_list(ChatHistoryFilterUser.from_dict, d.pop("users")),
            date_ranges=_codec.optional_list(DateRange.from_dict, d.pop("date_ranges", UNSET)),
            sentiment=d.pop("sentiment", UNSET),
        )
        result.additional_properties = d
        return result
