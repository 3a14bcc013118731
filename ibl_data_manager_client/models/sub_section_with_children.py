from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records


@_records.define
class SubSectionWithChildren(_records.Record):
    """SubSectionWithChildren.

    Attributes:
        status: * `published` - Published
            * `draft` - Unsynced
            * `error` - Error
            * `syncing` - Syncing
    """

    id: int
    section: int
    display_name: str
    status: _models.SectionStatusEnum
    units: list[_models.UnitWithChildren]
    created_at: datetime.datetime
    updated_at: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("section", "section", int, True),
            ("display_name", "display_name", str, True),
            ("status", "status", _models.SectionStatusEnum, True),
            ("units", "units", list[_models.UnitWithChildren], True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
        )
