from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .auth_token import AuthToken
    from .manager_auth_token import ManagerAuthToken
    from .token_proxy_user import TokenProxyUser


@_codec.define
class ProxyTokens(Model):
    """Core data for Response

    Attributes:
        user: Serializer for User model for TokenProxyOutputSerializerData
        dm_token: Manager auth token serializer
    """

    user: TokenProxyUser
    axd_token: AuthToken
    dm_token: ManagerAuthToken
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user": _codec.encode(self.user),
                "axd_token": _codec.encode(self.axd_token),
                "dm_token": _codec.encode(self.dm_token),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.user = _models.TokenProxyUser.from_dict(d["user"])
        self.axd_token = _models.AuthToken.from_dict(d["axd_token"])
        self.dm_token = _models.ManagerAuthToken.from_dict(d["dm_token"])
        return self
