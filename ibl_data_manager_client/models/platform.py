from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Platform(_records.Record):
    """Note: Create and update operations deprecated.

    Attributes:
        key: The platform key
        name: The name of the platform
        org: The associated edX org code
        lms_url: The LMS URL for the platform
        cms_url: The CMS URL for the platform
        portal_url: The portal URL for the platform
        is_advertising: Advertising mode allows a platform to set custom usd balance to allocate for its members
    """

    key: str
    name: None | str | Unset = UNSET
    org: None | str | Unset = UNSET
    lms_url: None | str | Unset = UNSET
    cms_url: None | str | Unset = UNSET
    portal_url: None | str | Unset = UNSET
    is_advertising: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("key", "key", str, True),
            ("name", "name", str | None, False),
            ("org", "org", str | None, False),
            ("lms_url", "lms_url", str | None, False),
            ("cms_url", "cms_url", str | None, False),
            ("portal_url", "portal_url", str | None, False),
            ("is_advertising", "is_advertising", bool, False),
        )
