from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .number_by_key import NumberByKey


@_codec.define
class SentimentSummary(Model):
    """SentimentSummary.

    Attributes:
        sentiment_distribution: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    total_sentiments: int
    sentiment_distribution: NumberByKey
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_sentiments": self.total_sentiments,
                "sentiment_distribution": _codec.encode(self.sentiment_distribution),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.total_sentiments = d["total_sentiments"]
        self.sentiment_distribution = _models.NumberByKey.from_own_dict(d["sentiment_distribution"])
        return self
