from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_access_policy import MentorAccessPolicy
    from .rbac_policy_group import RbacPolicyGroup
    from .rbac_user import RbacUser


@_codec.define
class MentorAccessChange(Model):
    """MentorAccessChange."""

    mentor_id: int | str | Unset = UNSET
    policies: list[MentorAccessPolicy] | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    role: str | Unset = UNSET
    users: list[RbacUser] | Unset = UNSET
    groups: list[RbacPolicyGroup] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "mentor_id": self.mentor_id,
                "policies": _codec.encode(self.policies),
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
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.mentor_id = d["mentor_id"]
            self.policies = d["policies"]
            self.id = d["id"]
            self.name = d["name"]
            self.role = d["role"]
            self.users = d["users"]
            self.groups = d["groups"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.policies = _codec.if_set_list(_models.MentorAccessPolicy.from_dict, self.policies)
        self.users = _codec.if_set_list(_models.RbacUser.from_dict, self.users)
        self.groups = _codec.if_set_list(_models.RbacPolicyGroup.from_dict, self.groups)
        return self
