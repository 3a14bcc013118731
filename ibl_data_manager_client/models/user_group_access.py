from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .user_group_access_info import UserGroupAccessInfo


@_codec.define
class UserGroupAccess(Model):
    """ModelSerializer for user group access policies

    Attributes:
        policy_id: Policy ID
        policy_name: Policy name
        groups_with_access: Groups with access
    """

    policy_id: int
    policy_name: str
    groups_with_access: list[UserGroupAccessInfo]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "policy_id": self.policy_id,
                "policy_name": self.policy_name,
                "groups_with_access": _codec.encode(self.groups_with_access),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.policy_id = d["policy_id"]
        self.policy_name = d["policy_name"]
        self.groups_with_access = _codec.decode_list(_models.UserGroupAccessInfo.from_dict, d["groups_with_access"])
        return self
