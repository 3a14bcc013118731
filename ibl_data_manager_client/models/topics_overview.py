from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .topics_overview_metric import TopicsOverviewMetric


@_codec.define
class TopicsOverview(Model):
    """Dashboard KPI overview for topics.

    Attributes:
        topics: Serializer for individual topic overview metrics.
        sessions: Serializer for individual topic overview metrics.
        conversations: Serializer for individual topic overview metrics.
        messages: Serializer for individual topic overview metrics.
    """

    topics: TopicsOverviewMetric
    sessions: TopicsOverviewMetric
    conversations: TopicsOverviewMetric
    messages: TopicsOverviewMetric
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "topics": _codec.encode(self.topics),
                "sessions": _codec.encode(self.sessions),
                "conversations": _codec.encode(self.conversations),
                "messages": _codec.encode(self.messages),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.topics = _models.TopicsOverviewMetric.from_dict(d["topics"])
        self.sessions = _models.TopicsOverviewMetric.from_dict(d["sessions"])
        self.conversations = _models.TopicsOverviewMetric.from_dict(d["conversations"])
        self.messages = _models.TopicsOverviewMetric.from_dict(d["messages"])
        return self
