from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class PlatformApiKey(Model):
    """Serializer for PlatformApiKey's

    Attributes:
        username: Username that created token
        name: Name of the token. Used by the user to identify the token.
        expires: When token expires
        created: When token was created
    """

    username: str
    name: str
    key: str
    expires: datetime.datetime
    created: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "username": self.username,
                "name": self.name,
                "key": self.key,
                "expires": _codec.encode(self.expires),
                "created": _codec.encode(self.created),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.name = d["name"]
        self.key = d["key"]
        self.expires = _codec.decode_datetime(d["expires"])
        self.created = _codec.decode_datetime(d["created"])
        return self
