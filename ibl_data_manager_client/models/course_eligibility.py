from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseEligibility(_records.Record):
    """CourseEligibility."""

    is_eligible: bool | Unset = UNSET
    is_enrolled: bool | Unset = UNSET
    can_enroll: bool | Unset = UNSET
    invitation_only: bool | Unset = UNSET
    is_admin: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("is_eligible", "is_eligible", bool, False),
            ("is_enrolled", "is_enrolled", bool, False),
            ("can_enroll", "can_enroll", bool, False),
            ("invitation_only", "invitation_only", bool, False),
            ("is_admin", "is_admin", bool, False),
        )
