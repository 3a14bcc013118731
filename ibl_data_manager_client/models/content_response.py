from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ContentResponse(_records.Record):
    """Serializer for the complete content API response.

    Attributes:
        metric: The metric type (course, program, pathway, skill)
        summary: Serializer for content summary data.
        pagination: Serializer for content pagination metadata.
        results: List of content items
    """

    metric: str
    summary: _models.ContentSummary
    pagination: _models.ContentPagination
    results: list[_models.ContentItem]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("metric", "metric", str, True),
            ("summary", "summary", _models.ContentSummary, True),
            ("pagination", "pagination", _models.ContentPagination, True),
            ("results", "results", list[_models.ContentItem], True),
        )
