from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorCategory(_records.Record):
    """MentorCategory."""

    id: int
    name: str
    audience: _models.MentorAudience
    audiences: list[_models.MentorAudience]
    description: None | str | Unset = UNSET
    category_group: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("audience", "audience", _models.MentorAudience, True),
            ("audiences", "audiences", list[_models.MentorAudience], True),
            ("description", "description", str | None, False),
            ("category_group", "category_group", int | None, False),
        )
