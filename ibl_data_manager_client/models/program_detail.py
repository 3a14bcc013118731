from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramDetail(_records.Record):
    """ProgramDetail."""

    program_id: str
    enrollment: _models.EnrollmentInfo
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    completion: None | _models.ProgramCompletion | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("program_id", "program_id", str, True),
            ("enrollment", "enrollment", _models.EnrollmentInfo, True),
            ("name", "name", str | None, False),
            ("platform", "platform", str | None, False),
            ("completion", "completion", None | _models.ProgramCompletion, False),
        )
