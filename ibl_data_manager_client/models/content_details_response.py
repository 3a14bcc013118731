from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ContentDetailsResponse(_records.Record):
    """Serializer for the content details API response.

    Attributes:
        content_info: Serializer for the content information block.
        summary: Serializer for summary data in the content details endpoint.
        pagination: Serializer for pagination information in content details response.
    """

    content_info: _models.ContentDetailsContentInfo
    summary: _models.ContentDetailsSummary
    pagination: _models.ContentDetailsPagination
    learners: list[_models.ContentDetailsLearner]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("content_info", "content_info", _models.ContentDetailsContentInfo, True),
            ("summary", "summary", _models.ContentDetailsSummary, True),
            ("pagination", "pagination", _models.ContentDetailsPagination, True),
            ("learners", "learners", list[_models.ContentDetailsLearner], True),
        )
