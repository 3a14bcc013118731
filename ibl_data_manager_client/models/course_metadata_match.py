from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseMetadataMatch(_records.Record):
    """CourseMetadataMatch."""

    id: int | Unset = UNSET
    course_id: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: None | str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_name: str | Unset = UNSET
    item_id: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    edx_data: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("course_id", "course_id", str, False),
            ("name", "name", str, False),
            ("slug", "slug", str | None, False),
            ("skills", "skills", list[str], False),
            ("platform_key", "platform_key", str, False),
            ("platform_name", "platform_name", str, False),
            ("item_id", "item_id", str, False),
            ("data", "data", dict[str, Any], False),
            ("edx_data", "edx_data", dict[str, Any], False),
        )
