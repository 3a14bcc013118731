from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MemoryFilterUser(_records.Record):
    """MemoryFilterUser."""

    username: str | Unset = UNSET
    email: str | Unset = UNSET
    lti_email: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("lti_email", "lti_email", str, False),
        )
