from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformList(_records.Record):
    """PlatformList.

    Attributes:
        key: The platform key
        name: The name of the platform
        org: The associated edX org code
        lms_url: The LMS URL for the platform
        cms_url: The CMS URL for the platform
        portal_url: The portal URL for the platform
        status: * `-2` - FAILED
            * `-1` - TERMINATED
            * `0` - PENDING
            * `1` - BUILDING
            * `2` - RUNNING
            * `3` - PAUSED
            * `4` - STOPPING
            * `5` - STOPPED
            * `6` - REPAIR
    """

    key: str
    name: None | str | Unset = UNSET
    org: None | str | Unset = UNSET
    lms_url: None | str | Unset = UNSET
    cms_url: None | str | Unset = UNSET
    portal_url: None | str | Unset = UNSET
    status: _models.PlatformListStatusEnum | Unset = UNSET
    active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("key", "key", str, True),
            ("name", "name", str | None, False),
            ("org", "org", str | None, False),
            ("lms_url", "lms_url", str | None, False),
            ("cms_url", "cms_url", str | None, False),
            ("portal_url", "portal_url", str | None, False),
            ("status", "status", _models.PlatformListStatusEnum, False),
            ("active", "active", bool, False),
        )
