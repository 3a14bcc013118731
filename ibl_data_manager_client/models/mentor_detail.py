from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorDetail(_records.Record):
    """MentorDetail."""

    mentor_id: str
    name: str
    slug: str
    interactions: _models.MentorInteractions
    platform_key: None | str | Unset = UNSET
    categories: list[str] | Unset = UNSET
    subjects: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor_id", "mentor_id", str, True),
            ("name", "name", str, True),
            ("slug", "slug", str, True),
            ("interactions", "interactions", _models.MentorInteractions, True),
            ("platform_key", "platform_key", str | None, False),
            ("categories", "categories", list[str], False),
            ("subjects", "subjects", list[str], False),
        )
