from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records


@_records.define
class LearnerListResponse(_records.Record):
    """Serializer for learner list API response.

    Attributes:
        platform: Serializer for platform information.
        learners: List of learners
        pagination: Serializer for learner list pagination.
        generated_at: Response generation timestamp
    """

    platform: _models.PlatformInfo
    learners: list[_models.LearnerListItem]
    pagination: _models.LearnerListPagination
    generated_at: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform", "platform", _models.PlatformInfo, True),
            ("learners", "learners", list[_models.LearnerListItem], True),
            ("pagination", "pagination", _models.LearnerListPagination, True),
            ("generated_at", "generated_at", datetime.datetime, True),
        )
