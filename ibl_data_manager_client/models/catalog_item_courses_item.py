from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogItemCoursesItem(_records.Record):
    """CatalogItemCoursesItem."""

    course: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course", "course", dict[str, Any], False),)
