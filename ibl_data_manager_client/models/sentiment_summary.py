from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model

if TYPE_CHECKING:
    from .sentiment_summary_sentiment_distribution import SentimentSummarySentimentDistribution


@_attrs_define
class SentimentSummary(Model):
    """SentimentSummary."""

    sentiment_distribution: SentimentSummarySentimentDistribution
    total_sentiments: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "sentiment_distribution": _codec.encode(self.sentiment_distribution),
                "total_sentiments": self.total_sentiments,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .sentiment_summary_sentiment_distribution import SentimentSummarySentimentDistribution

        d = {**src_dict}
        result = cls(
            sentiment_distribution=SentimentSummarySentimentDistribution.from_dict(d.pop("sentiment_distribution")),
            total_sentiments=d.pop("total_sentiments"),
        )
        result.additional_properties = d
        return result
