from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .auth_token import AuthToken
        from .manager_auth_token import ManagerAuthToken
        from .token_proxy_user import TokenProxyUser

        d = {**src_dict}
        result = cls(
            user=TokenProxyUser.from_dict(d.pop("user")),
            axd_token=AuthToken.from_dict(d.pop("axd_token")),
            dm_token=ManagerAuthToken.from_dict(d.pop("dm_token")),
        )
        result.additional_properties = d
        return result
