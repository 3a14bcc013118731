from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PlatformApiKeyInput(Model):
    """Serializer for PlatformApiKey's

    Attributes:
        name: Name of the token. Used by the user to identify the token.
        platform_key: The platform key
        expires_in: Optional duration until key expires. Format: [DD] [HH:[MM:]]ss[.uuuuuu]
    """

    name: str
    platform_key: str
    expires_in: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "name": self.name,
                "platform_key": self.platform_key,
                "expires_in": self.expires_in,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.expires_in = d["expires_in"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.platform_key = d["platform_key"]
        return self
