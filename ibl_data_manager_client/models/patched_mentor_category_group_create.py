from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedMentorCategoryGroupCreate(_records.Record):
    """PatchedMentorCategoryGroupCreate.

    Attributes:
        audience: Deprecated: This is only left for backward compatibility. Please use the audiences field instead.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    audience: int | None | Unset = UNSET
    audiences: list[int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, False),
            ("description", "description", str, False),
            ("audience", "audience", int | None, False),
            ("audiences", "audiences", list[int], False),
        )
