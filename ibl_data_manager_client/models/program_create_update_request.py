from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramCreateUpdateRequest(_records.Record):
    """Serializer for program creation/update request body.

    Attributes:
        program_id: Program ID
        name: Program name
        course_list: List of courses in the program with course_id and optional position
        program_key: Program key
        slug: Program slug
        org: Organization
        platform_key: Platform key
        enabled: Whether the program is enabled. Default on the server: true.
        data: Additional program data
        program_type: 1, 2 or 3.
    """

    program_id: str
    name: str
    course_list: list[dict[str, Any]]
    program_key: str | Unset = UNSET
    slug: str | Unset = UNSET
    org: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    data: Any | Unset = UNSET
    program_type: int | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("program_id", "program_id", str, True),
            ("name", "name", str, True),
            ("course_list", "course_list", list[dict[str, Any]], True),
            ("program_key", "program_key", str, False),
            ("slug", "slug", str, False),
            ("org", "org", str, False),
            ("platform_key", "platform_key", str, False),
            ("enabled", "enabled", bool, False),
            ("data", "data", Any, False),
            ("program_type", "program_type", int | str, False),
        )
