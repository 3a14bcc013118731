from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .sentiment_summary_sentiment_distribution import SentimentSummarySentimentDistribution


@_codec.define
class SentimentSummary(Model):
    """SentimentSummary."""

    sentiment_distribution: SentimentSummarySentimentDistribution
    total_sentiments: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "sentiment_distribution": _codec.encode(self.sentiment_distribution),
                "total_sentiments": self.total_sentiments,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.sentiment_distribution = _models.SentimentSummarySentimentDistribution.from_own_dict(
            d["sentiment_distribution"]
        )
        self.total_sentiments = d["total_sentiments"]
        return self
