from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCredentialImport(_records.Record):
    """CourseCredentialImport."""

    course_id: str | Unset = UNSET
    imported_credentials: list[_models.ImportedCredential] | Unset = UNSET
    errors: list[Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, False),
            ("imported_credentials", "imported_credentials", list[_models.ImportedCredential], False),
            ("errors", "errors", list[Any], False),
        )
