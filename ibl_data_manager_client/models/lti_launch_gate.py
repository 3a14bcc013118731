from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LtiLaunchGate(_records.Record):
    """LtiLaunchGate.

    Attributes:
        allow_all_within_org: If True, a target_link_uri will work with any content within this org. Default on the server: false.
    """

    allowed_keys: list[str] | Unset = UNSET
    allowed_courses: list[str] | Unset = UNSET
    allow_all_within_org: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("allowed_keys", "allowed_keys", list[str], False),
            ("allowed_courses", "allowed_courses", list[str], False),
            ("allow_all_within_org", "allow_all_within_org", bool, False),
        )
