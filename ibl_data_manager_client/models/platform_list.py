from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .platform_list_status_enum import PlatformListStatusEnum


@_codec.define
class PlatformList(Model):
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
    status: PlatformListStatusEnum | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "key": self.key,
                "name": self.name,
                "org": self.org,
                "lms_url": self.lms_url,
                "cms_url": self.cms_url,
                "portal_url": self.portal_url,
                "status": self.status,
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.org = d["org"]
            self.lms_url = d["lms_url"]
            self.cms_url = d["cms_url"]
            self.portal_url = d["portal_url"]
            self.status = d["status"]
            self.active = d["active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.key = d["key"]
        return self
