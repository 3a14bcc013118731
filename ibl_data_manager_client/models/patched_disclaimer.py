from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedDisclaimer(_records.Record):
    """PatchedDisclaimer.

    Attributes:
        scope: * `platform` - Platform
            * `mentor` - Mentor
    """

    scope: _models.DisclaimerScopeEnum | Unset = UNSET
    content: str | Unset = UNSET
    title: str | Unset = UNSET
    active: bool | Unset = UNSET
    mentors: list[UUID] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("scope", "scope", _models.DisclaimerScopeEnum, False),
            ("content", "content", str, False),
            ("title", "title", str, False),
            ("active", "active", bool, False),
            ("mentors", "mentors", list[UUID], False),
        )
