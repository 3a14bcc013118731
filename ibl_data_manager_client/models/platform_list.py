from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .platform_list_status_enum import PlatformListStatusEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.key = pop("key")
        self.name = pop("name", UNSET)
        self.org = pop("org", UNSET)
        self.lms_url = pop("lms_url", UNSET)
        self.cms_url = pop("cms_url", UNSET)
        self.portal_url = pop("portal_url", UNSET)
        self.status = pop("status", UNSET)
        self.active = pop("active", UNSET)
        if d:
            self.additional_properties = d
        return self
