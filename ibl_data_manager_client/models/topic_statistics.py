from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class TopicStatistics(Model):
    """TopicStatistics."""

    name: str
    conversations: int
    messages: int
    avg_sentiment: str
    avg_user_rating: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.name = d["name"]
        self.conversations = d["conversations"]
        self.messages = d["messages"]
        self.avg_sentiment = d["avg_sentiment"]
        self.avg_user_rating = d["avg_user_rating"]
        return self
