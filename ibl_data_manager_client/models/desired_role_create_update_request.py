from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .desired_role_create_update_request_roles_item import DesiredRoleCreateUpdateRequestRolesItem


@_codec.define
class DesiredRoleCreateUpdateRequest(Model):
    """Serializer for desired role creation/update request parameters.

    Attributes:
        roles: List of roles (can be role IDs or objects with name, platform_key, etc.)
        user_id: User ID
        username: Username
        data: Additional data
    """

    roles: list[DesiredRoleCreateUpdateRequestRolesItem]
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "roles": _codec.encode(self.roles),
                "user_id": self.user_id,
                "username": self.username,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.roles = _codec.decode_list(_models.DesiredRoleCreateUpdateRequestRolesItem.from_own_dict, d["roles"])
        return self
