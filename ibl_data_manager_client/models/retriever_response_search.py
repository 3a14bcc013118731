from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class RetrieverResponseSearch(_records.Record):
    """RetrieverResponseSearch.

    Attributes:
        results: Docs from similarity search
    """

    results: list[_models.PageContent]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("results", "results", list[_models.PageContent], True),)
