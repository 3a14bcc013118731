from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .rbac_base_role import RbacBaseRole
    from .rbac_platform import RbacPlatform
    from .rbac_policy_group import RbacPolicyGroup
    from .rbac_user import RbacUser


@_codec.define
class RbacPolicy(Model):
    """Serializer for policies.

    Attributes:
        role: Serializer for roles.
        platform: Serializer for platforms.
        resources: List of resource paths this policy grants access to (e.g., ['/platforms/1/mentors',
            '/platforms/1/mentors/settings'])
        is_internal: When True, this policy is internal to the system and cannot be viewed or modified by tenants via API endpoints.
        name: Policy name. If not supplied, defaults to a UUID4
    """

    id: int
    role: RbacBaseRole
    platform: RbacPlatform
    resources: list[str]
    users: list[RbacUser]
    groups: list[RbacPolicyGroup]
    is_internal: bool
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "role": _codec.encode(self.role),
                "platform": _codec.encode(self.platform),
                "resources": _codec.encode(self.resources),
                "users": _codec.encode(self.users),
                "groups": _codec.encode(self.groups),
                "is_internal": self.is_internal,
                "name": self.name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.role = _models.RbacBaseRole.from_dict(d["role"])
        self.platform = _models.RbacPlatform.from_dict(d["platform"])
        self.resources = d["resources"]
        self.users = _codec.decode_list(_models.RbacUser.from_dict, d["users"])
        self.groups = _codec.decode_list(_models.RbacPolicyGroup.from_dict, d["groups"])
        self.is_internal = d["is_internal"]
        return self
