from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformUpdatePostRequest(_records.Record):
    """PlatformUpdatePostRequest."""

    user_id: int
    key: str
    new_key: str | Unset = UNSET
    name: str | Unset = UNSET
    lms_url: str | Unset = UNSET
    cms_url: str | Unset = UNSET
    portal_url: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("key", "key", str, True),
            ("new_key", "new_key", str, False),
            ("name", "name", str, False),
            ("lms_url", "lms_url", str, False),
            ("cms_url", "cms_url", str, False),
            ("portal_url", "portal_url", str, False),
        )
