from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class LauncherViewPostRequest(Model):
    """LauncherViewPostRequest."""

    user_id: int
    key: str
    name: str | Unset = UNSET
    org: str | Unset = UNSET
    lms_url: str | Unset = UNSET
    cms_url: str | Unset = UNSET
    portal_url: str | Unset = UNSET
    use_default_hosts: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "key": self.key,
                "name": self.name,
                "org": self.org,
                "lms_url": self.lms_url,
                "cms_url": self.cms_url,
                "portal_url": self.portal_url,
                "use_default_hosts": self.use_default_hosts,
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
            self.use_default_hosts = d["use_default_hosts"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.key = d["key"]
        return self
