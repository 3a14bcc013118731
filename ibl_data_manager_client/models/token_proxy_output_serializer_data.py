from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .auth_token import AuthToken
    from .manager_auth_token import ManagerAuthToken
    from .token_proxy_user import TokenProxyUser


@_attrs_define
class TokenProxyOutputSerializerData(Model):
    """Core data for Response

    Attributes:
        user: Serializer for User model for TokenProxyOutputSerializerData
        dm_token: Manager auth token serializer
    """

    user: TokenProxyUser
    axd_token: AuthToken
    dm_token: ManagerAuthToken
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "user": _codec.encode(self.user),
                "axd_token": _codec.encode(self.axd_token),
                "dm_token": _codec.encode(self.dm_token),
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
        self.user = _models.TokenProxyUser.from_dict(d["user"])
        self.axd_token = _models.AuthToken.from_dict(d["axd_token"])
        self.dm_token = _models.ManagerAuthToken.from_dict(d["dm_token"])
        return self
