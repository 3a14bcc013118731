from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorPermissions(_records.Record):
    """MentorPermissions."""

    field: dict[str, _models.FieldPermission] | Unset = UNSET
    object_: dict[str, bool] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("field", "field", dict[str, _models.FieldPermission], False),
            ("object", "object_", dict[str, bool], False),
        )
