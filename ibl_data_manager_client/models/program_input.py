from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramInput(_records.Record):
    """ProgramInput.

    Attributes:
        program_type: * `bachelors` - Bachelor's Degree
            * `masters` - Master's Degree
            * `phd` - PhD
            * `diploma` - Diploma
            * `certificate` - Certificate
            * `ungraded` - Ungraded
            * `other` - Other
        duration: Duration in months
        data: Metadata
        metadata: Metadata
    """

    institution_id: int
    name: str
    program_type: _models.ProgramTypeEnum
    duration: int
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("institution_id", "institution_id", int, True),
            ("name", "name", str, True),
            ("program_type", "program_type", _models.ProgramTypeEnum, True),
            ("duration", "duration", int, True),
            ("description", "description", str | None, False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
        )
