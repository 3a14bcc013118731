from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class TokenProxyUser(Model):
    """Serializer for User model for TokenProxyOutputSerializerData

    Attributes:
        user_id: Edx User ID
        user_email: User's Edx Email
        user_nicename: Username
        user_display_name: User's display name
        user_fullname: Edx Full Name
    """

    user_id: int
    user_email: str
    user_nicename: str
    user_display_name: str
    user_fullname: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "user_id": self.user_id,
                "user_email": self.user_email,
                "user_nicename": self.user_nicename,
                "user_display_name": self.user_display_name,
                "user_fullname": self.user_fullname,
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
        self.user_id = d["user_id"]
        self.user_email = d["user_email"]
        self.user_nicename = d["user_nicename"]
        self.user_display_name = d["user_display_name"]
        self.user_fullname = d["user_fullname"]
        return self
