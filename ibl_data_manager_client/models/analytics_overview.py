from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .metric_change import MetricChange


@_codec.define
class AnalyticsOverview(Model):
    """AnalyticsOverview."""

    conversation_volume: MetricChange
    users: MetricChange
    topics: MetricChange
    user_rating: MetricChange
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "conversation_volume": _codec.encode(self.conversation_volume),
                "users": _codec.encode(self.users),
                "topics": _codec.encode(self.topics),
                "user_rating": _codec.encode(self.user_rating),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.conversation_volume = _models.MetricChange.from_dict(d["conversation_volume"])
        self.users = _models.MetricChange.from_dict(d["users"])
        self.topics = _models.MetricChange.from_dict(d["topics"])
        self.user_rating = _models.MetricChange.from_dict(d["user_rating"])
        return self
