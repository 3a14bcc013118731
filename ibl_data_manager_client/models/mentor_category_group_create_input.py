from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorCategoryGroupCreateInput(_records.Record):
    """MentorCategoryGroupCreateInput.

    Attributes:
        audience: Deprecated: This is only left for backward compatibility. Please use the audiences field instead.
    """

    name: str
    description: str
    audience: int | None | Unset = UNSET
    audiences: list[int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("description", "description", str, True),
            ("audience", "audience", int | None, False),
            ("audiences", "audiences", list[int], False),
        )
