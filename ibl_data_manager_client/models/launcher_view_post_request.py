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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.org = d["org"]
            self.lms_url = d["lms_url"]
            self.cms_url = d["cms_url"]
            self.portal_url = d["portal_url"]
            self.use_default_hosts = d["use_default_hosts"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.key = d["key"]
        return self
