from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogProgram(_records.Record):
    """CatalogProgram.

    Attributes:
        program_type: 1, 2 or 3.
    """

    id: int | Unset = UNSET
    program_id: str | Unset = UNSET
    program_key: str | Unset = UNSET
    org: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    slug: None | str | Unset = UNSET
    name: str | Unset = UNSET
    program_type: Any | Unset = UNSET
    enabled: bool | Unset = UNSET
    course_list: list[_models.ProgramCourse] | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("program_id", "program_id", str, False),
            ("program_key", "program_key", str, False),
            ("org", "org", str, False),
            ("platform_key", "platform_key", str, False),
            ("slug", "slug", str | None, False),
            ("name", "name", str, False),
            ("program_type", "program_type", Any, False),
            ("enabled", "enabled", bool, False),
            ("course_list", "course_list", list[_models.ProgramCourse], False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
        )
