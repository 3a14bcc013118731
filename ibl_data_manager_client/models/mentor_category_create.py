from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorCategoryCreate(_records.Record):
    """MentorCategoryCreate.

    Attributes:
        audience: Deprecated: This is only left for backward compatibility. Please use the audiences field instead.
    """

    name: str
    category_group: int | None | Unset = UNSET
    description: None | str | Unset = UNSET
    audience: int | None | Unset = UNSET
    audiences: list[int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("category_group", "category_group", int | None, False),
            ("description", "description", str | None, False),
            ("audience", "audience", int | None, False),
            ("audiences", "audiences", list[int], False),
        )
