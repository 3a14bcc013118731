from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramSearchInput(_records.Record):
    """ProgramSearchInput.

    Attributes:
        program_id: A unique program ID identifiable by edX.
        name: The verbose name of the program.
        enabled: Select if this program should be enabled.
        slug: An additional unique slug field. (Optional)
        data: Metadata
    """

    course_list: list[_models.ProgramCoursePositionInput]
    program_id: str
    name: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    slug: None | str | Unset = UNSET
    org: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_list", "course_list", list[_models.ProgramCoursePositionInput], True),
            ("program_id", "program_id", str, True),
            ("name", "name", str, False),
            ("enabled", "enabled", bool, False),
            ("slug", "slug", str | None, False),
            ("org", "org", str, False),
            ("data", "data", Any, False),
        )
