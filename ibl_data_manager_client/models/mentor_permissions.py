from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorPermissions(_records.Record):
    """MentorPermissions."""

    field: _models.MentorPermissionsField | Unset = UNSET
    object_: _models.MentorPermissionsObject | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("field", "field", _models.MentorPermissionsField, False),
            ("object", "object_", _models.MentorPermissionsObject, False),
        )
