from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TopicStatisticsResponse(Model):
    """TopicStatisticsResponse."""

    total_topics: int
    total_topics_change_percentage: float
    new_topics: int
    new_topics_change_percentage: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_topics": self.total_topics,
                "total_topics_change_percentage": self.total_topics_change_percentage,
                "new_topics": self.new_topics,
                "new_topics_change_percentage": self.new_topics_change_percentage,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.total_topics = d["total_topics"]
        self.total_topics_change_percentage = d["total_topics_change_percentage"]
        self.new_topics = d["new_topics"]
        self.new_topics_change_percentage = d["new_topics_change_percentage"]
        return self
