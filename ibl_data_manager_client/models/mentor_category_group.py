from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records


@_records.define
class MentorCategoryGroup(_records.Record):
    """MentorCategoryGroup."""

    id: int
    name: str
    description: str
    audience: _models.MentorAudience
    date_created: datetime.datetime
    categories: list[_models.MentorCategory]
    audiences: list[_models.MentorAudience]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("description", "description", str, True),
            ("audience", "audience", _models.MentorAudience, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("categories", "categories", list[_models.MentorCategory], True),
            ("audiences", "audiences", list[_models.MentorAudience], True),
        )
