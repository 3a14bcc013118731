from __future__ import annotations

from .._json import records as _records


@_records.define
class SentimentSummary(_records.Record):
    """SentimentSummary.

    Attributes:
        sentiment_distribution: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    total_sentiments: int
    sentiment_distribution: dict[str, float]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("total_sentiments", "total_sentiments", int, True),
            ("sentiment_distribution", "sentiment_distribution", dict[str, float], True),
        )
