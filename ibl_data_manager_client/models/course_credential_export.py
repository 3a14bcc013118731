from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCredentialExport(_records.Record):
    """CourseCredentialExport."""

    course_id: str | Unset = UNSET
    credentials: list[_models.ExportedCredential] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, False),
            ("credentials", "credentials", list[_models.ExportedCredential], False),
        )
