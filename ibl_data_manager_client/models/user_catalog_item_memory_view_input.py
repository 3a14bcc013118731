from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserCatalogItemMemoryViewInput(_records.Record):
    """UserCatalogItemMemoryViewInput.

    Attributes:
        student: edX username
        platform: The platform key
    """

    student: None | str
    platform: str
    catalog_item: str | Unset = UNSET
    lessons: Any | Unset = UNSET
    next_steps: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("student", "student", str | None, True),
            ("platform", "platform", str, True),
            ("catalog_item", "catalog_item", str, False),
            ("lessons", "lessons", Any, False),
            ("next_steps", "next_steps", Any, False),
        )
