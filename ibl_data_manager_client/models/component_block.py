from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ComponentBlock(_records.Record):
    """ComponentBlock.

    Attributes:
        type_: * `html` - Html
            * `multiple_choice` - Multiple Choice
    """

    id: int
    unit: int
    display_name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    type_: _models.ComponentBlockTypeEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("unit", "unit", int, True),
            ("display_name", "display_name", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("type", "type_", _models.ComponentBlockTypeEnum, False),
        )
