from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LauncherViewPostRequest(_records.Record):
    """LauncherViewPostRequest."""

    user_id: int
    key: str
    name: str | Unset = UNSET
    org: str | Unset = UNSET
    lms_url: str | Unset = UNSET
    cms_url: str | Unset = UNSET
    portal_url: str | Unset = UNSET
    use_default_hosts: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("key", "key", str, True),
            ("name", "name", str, False),
            ("org", "org", str, False),
            ("lms_url", "lms_url", str, False),
            ("cms_url", "cms_url", str, False),
            ("portal_url", "portal_url", str, False),
            ("use_default_hosts", "use_default_hosts", bool, False),
        )
