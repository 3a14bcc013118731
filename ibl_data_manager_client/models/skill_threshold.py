from __future__ import annotations

from .._json import records as _records


@_records.define
class SkillThreshold(_records.Record):
    """SkillThreshold.

    Attributes:
        name: The name of the threshold e.g Beginner.
        threshold: The threshold for the skill.
        platform: The platform key
    """

    name: str
    threshold: int
    platform: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("threshold", "threshold", int, True), ("platform", "platform", str, True))
