from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerSkill(_records.Record):
    """LearnerSkill."""

    skill_id: int
    name: None | str | Unset = UNSET
    slug: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("skill_id", "skill_id", int, True),
            ("name", "name", str | None, False),
            ("slug", "slug", str | None, False),
            ("platform", "platform", str | None, False),
        )
