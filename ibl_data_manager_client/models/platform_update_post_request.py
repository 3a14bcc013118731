from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PlatformUpdatePostRequest(Model):
    """PlatformUpdatePostRequest."""

    user_id: int
    key: str
    new_key: str | Unset = UNSET
    name: str | Unset = UNSET
    lms_url: str | Unset = UNSET
    cms_url: str | Unset = UNSET
    portal_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "key": self.key,
                "new_key": self.new_key,
                "name": self.name,
                "lms_url": self.lms_url,
                "cms_url": self.cms_url,
                "portal_url": self.portal_url,
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
        self.new_key = pop("new_key", UNSET)
        self.name = pop("name", UNSET)
        self.lms_url = pop("lms_url", UNSET)
        self.cms_url = pop("cms_url", UNSET)
        self.portal_url = pop("portal_url", UNSET)
        if d:
            self.additional_properties = d
        return self
