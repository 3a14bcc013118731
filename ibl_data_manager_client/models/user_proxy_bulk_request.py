from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .user_proxy_bulk_request_users_item import UserProxyBulkRequestUsersItem


@_codec.define
class UserProxyBulkRequest(Model):
    """UserProxyBulkRequest."""

    users: list[UserProxyBulkRequestUsersItem]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"users": _codec.encode(self.users)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.users = _codec.decode_list(_models.UserProxyBulkRequestUsersItem.from_own_dict, d["users"])
        return self
