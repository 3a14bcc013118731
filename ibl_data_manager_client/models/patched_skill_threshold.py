from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedSkillThreshold(_records.Record):
    """PatchedSkillThreshold.

    Attributes:
        name: The name of the threshold e.g Beginner.
        threshold: The threshold for the skill.
        platform: The platform key
    """

    name: str | Unset = UNSET
    threshold: int | Unset = UNSET
    platform: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, False),
            ("threshold", "threshold", int, False),
            ("platform", "platform", str, False),
        )
