from __future__ import annotations

from .._json import records as _records


@_records.define
class RetrieverRequestSearch(_records.Record):
    """RetrieverRequestSearch.

    Attributes:
        query: The query for similarity search
        pathway: The pathway of the docs
    """

    query: str
    pathway: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("query", "query", str, True), ("pathway", "pathway", str, True))
