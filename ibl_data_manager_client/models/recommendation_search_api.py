from __future__ import annotations

from .._json import records as _records


@_records.define
class RecommendationSearchAPI(_records.Record):
    """RecommendationSearchAPI."""

    search_api_url: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("search_api_url", "search_api_url", str, True),)
