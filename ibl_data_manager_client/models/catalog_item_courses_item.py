from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogItemCoursesItem(_records.Record):
    """CatalogItemCoursesItem."""

    course: _models.CatalogItemCoursesItemCourse | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course", "course", _models.CatalogItemCoursesItemCourse, False),)
