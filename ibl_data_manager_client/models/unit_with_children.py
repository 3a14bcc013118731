from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UnitWithChildren(_records.Record):
    """UnitWithChildren.

    Attributes:
        status: * `published` - Published
            * `draft` - Unsynced
            * `error` - Error
            * `syncing` - Syncing
        type_: * `tutorial` - Tutorial
            * `assessment` - Assessment
    """

    id: int
    subsection: int
    display_name: str
    status: _models.SectionStatusEnum
    created_at: datetime.datetime
    updated_at: datetime.datetime
    components: list[_models.ComponentBlock]
    type_: _models.UnitTypeEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("subsection", "subsection", int, True),
            ("display_name", "display_name", str, True),
            ("status", "status", _models.SectionStatusEnum, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("components", "components", list[_models.ComponentBlock], True),
            ("type", "type_", _models.UnitTypeEnum, False),
        )
