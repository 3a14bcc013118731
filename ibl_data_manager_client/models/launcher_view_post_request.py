from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.user_id = pop("user_id")
        self.key = pop("key")
        self.name = pop("name", UNSET)
        self.org = pop("org", UNSET)
        self.lms_url = pop("lms_url", UNSET)
        self.cms_url = pop("cms_url", UNSET)
        self.portal_url = pop("portal_url", UNSET)
        self.use_default_hosts = pop("use_default_hosts", UNSET)
        if d:
            self.additional_properties = d
        return self
