from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TenantLaunchResponse(_records.Record):
    """Launch process completed successfully

    Attributes:
        success: Default on the server: true.
    """

    message: Any
    org: str
    lms_url: str
    cms_url: str
    portal_url: str
    edx_role: str
    success: bool | Unset = UNSET
    data: Any | Unset = UNSET
    id: str | Unset = UNSET
    timestamp: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("message", "message", Any, True),
            ("org", "org", str, True),
            ("lms_url", "lms_url", str, True),
            ("cms_url", "cms_url", str, True),
            ("portal_url", "portal_url", str, True),
            ("edx_role", "edx_role", str, True),
            ("success", "success", bool, False),
            ("data", "data", Any, False),
            ("id", "id", str, False),
            ("timestamp", "timestamp", str, False),
        )
