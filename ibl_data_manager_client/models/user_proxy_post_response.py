from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class UserProxyPostResponse(Model):
    """UserProxyPostResponse."""

    user_id: int
    username: str
    email: str
    active: bool
    edx_data: Any
    data: Any
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "active": self.active,
                "edx_data": _codec.encode(self.edx_data),
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            user_id=d.pop("user_id"),
            username=d.pop("username"),
            email=d.pop("email"),
            active=d.pop("active"),
            edx_data=d.pop("edx_data"),
            data=d.pop("data"),
        )
        result.additional_properties = d
        return result
