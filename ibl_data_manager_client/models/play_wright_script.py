from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlayWrightScript(_records.Record):
    """PlayWrightScript.

    Attributes:
        student: edX user ID
    """

    id: int
    platform: int | None
    student: int | None
    title: str
    script: str
    is_public: bool
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("platform", "platform", int | None, True),
            ("student", "student", int | None, True),
            ("title", "title", str, True),
            ("script", "script", str, True),
            ("is_public", "is_public", bool, True),
            ("description", "description", str, False),
        )
