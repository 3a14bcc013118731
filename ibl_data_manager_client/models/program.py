from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Program(_records.Record):
    """Program.

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

    id: int
    institution: _models.Institution
    name: str
    program_type: _models.ProgramTypeEnum
    duration: int
    updated_at: datetime.datetime
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("institution", "institution", _models.Institution, True),
            ("name", "name", str, True),
            ("program_type", "program_type", _models.ProgramTypeEnum, True),
            ("duration", "duration", int, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("description", "description", str | None, False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
        )
