from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Platform(Model):
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
                "is_advertising": self.is_advertising,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.org = d["org"]
            self.lms_url = d["lms_url"]
            self.cms_url = d["cms_url"]
            self.portal_url = d["portal_url"]
            self.is_advertising = d["is_advertising"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.key = d["key"]
        return self
