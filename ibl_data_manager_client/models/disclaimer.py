from __future__ import annotations

import datetime
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Disclaimer(_records.Record):
    """Disclaimer.

    Attributes:
        platform: Platform to which the disclaimer applies.
        scope: * `platform` - Platform
            * `mentor` - Mentor
    """

    id: int
    platform: int
    content: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    has_agreed: bool
    platform_key: str
    scope: _models.DisclaimerScopeEnum | Unset = UNSET
    title: str | Unset = UNSET
    active: bool | Unset = UNSET
    mentors: list[UUID] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("platform", "platform", int, True),
            ("content", "content", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("has_agreed", "has_agreed", bool, True),
            ("platform_key", "platform_key", str, True),
            ("scope", "scope", _models.DisclaimerScopeEnum, False),
            ("title", "title", str, False),
            ("active", "active", bool, False),
            ("mentors", "mentors", list[UUID], False),
        )
