from __future__ import annotations

from .._json import records as _records


@_records.define
class WebResourcesQuery(_records.Record):
    """WebResourcesQuery."""

    query: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("query", "query", str, True),)
