from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .rbac_policy_group import RbacPolicyGroup
    from .rbac_user import RbacUser


@_codec.define
class MentorPolicy(Model):
    """Serializer for mentor-specific RBAC policies using ModelSerializer pattern.
    Accepts mentor_id and role, generates resources and role internally.

    Attributes:
        name: Policy name. If not supplied, defaults to a UUID4
        role: Role for accessing this mentor (viewer or editor)
        resources: List of resources this policy applies to
    """

    id: int
    name: str
    role: str
    resources: Any
    users: list[RbacUser]
    groups: list[RbacPolicyGroup]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "role": self.role,
                "resources": _codec.encode(self.resources),
                "users": _codec.encode(self.users),
                "groups": _codec.encode(self.groups),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.role = d["role"]
        self.resources = d["resources"]
        self.users = _codec.decode_list(_models.RbacUser.from_dict, d["users"])
        self.groups = _codec.decode_list(_models.RbacPolicyGroup.from_dict, d["groups"])
        return self
