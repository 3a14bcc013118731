from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramSearch(_records.Record):
    """ProgramSearch.

    Attributes:
        program_id: A unique program ID identifiable by edX.
        name: The verbose name of the program.
        enabled: Select if this program should be enabled.
        slug: An additional unique slug field. (Optional)
        data: Metadata
    """

    course_list: list[_models.ProgramCoursePosition]
    program_id: str
    program_key: str
    platform_key: str
    program_type: str
    name: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    slug: None | str | Unset = UNSET
    org: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_list", "course_list", list[_models.ProgramCoursePosition], True),
            ("program_id", "program_id", str, True),
            ("program_key", "program_key", str, True),
            ("platform_key", "platform_key", str, True),
            ("program_type", "program_type", str, True),
            ("name", "name", str, False),
            ("enabled", "enabled", bool, False),
            ("slug", "slug", str | None, False),
            ("org", "org", str, False),
            ("data", "data", Any, False),
        )
