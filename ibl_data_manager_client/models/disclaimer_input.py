from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DisclaimerInput(_records.Record):
    """DisclaimerInput.

    Attributes:
        scope: * `platform` - Platform
            * `mentor` - Mentor
    """

    content: str
    scope: _models.DisclaimerScopeEnum | Unset = UNSET
    title: str | Unset = UNSET
    active: bool | Unset = UNSET
    mentors: list[UUID] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("content", "content", str, True),
            ("scope", "scope", _models.DisclaimerScopeEnum, False),
            ("title", "title", str, False),
            ("active", "active", bool, False),
            ("mentors", "mentors", list[UUID], False),
        )
