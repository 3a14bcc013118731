from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PlatformMembershipConfig(Model):
    """PlatformMembershipConfig.

    Attributes:
        allow_self_linking: Whether users can self-link to this platform
    """

    platform_key: str
    platform_name: str
    created: datetime.datetime
    modified: datetime.datetime
    allow_self_linking: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "platform_name": self.platform_name,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "allow_self_linking": self.allow_self_linking,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = {**src_dict}
        pop = d.pop
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        self.platform_key = pop("platform_key")
        self.platform_name = pop("platform_name")
        self.created = _codec.decode_datetime(pop("created"))
        self.modified = _codec.decode_datetime(pop("modified"))
        self.allow_self_linking = pop("allow_self_linking", UNSET)
        self.additional_properties = d or {}  # the copy, once emptied, would keep its room
        return self
