from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorAccess(_records.Record):
    """MentorAccess."""

    mentor_id: int | str | Unset = UNSET
    policies: list[_models.MentorAccessPolicy] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor_id", "mentor_id", int | str, False),
            ("policies", "policies", list[_models.MentorAccessPolicy], False),
        )
