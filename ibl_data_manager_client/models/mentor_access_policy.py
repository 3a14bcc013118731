from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .rbac_policy_group import RbacPolicyGroup
    from .rbac_user import RbacUser


@_codec.define
class MentorAccessPolicy(Model):
    """MentorAccessPolicy."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    role: str | Unset = UNSET
    users: list[RbacUser] | Unset = UNSET
    groups: list[RbacPolicyGroup] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "role": self.role,
                "users": _codec.encode(self.users),
                "groups": _codec.encode(self.groups),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.name = d["name"]
            self.role = d["role"]
            self.users = d["users"]
            self.groups = d["groups"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.users = _codec.if_set_list(_models.RbacUser.from_dict, self.users)
        self.groups = _codec.if_set_list(_models.RbacPolicyGroup.from_dict, self.groups)
        return self
