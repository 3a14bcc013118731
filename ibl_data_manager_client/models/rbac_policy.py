from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .rbac_base_role import RbacBaseRole
    from .rbac_platform import RbacPlatform
    from .rbac_policy_group import RbacPolicyGroup
    from .rbac_user import RbacUser


@_attrs_define
class RbacPolicy(Model):
    """Serializer for policies.

    Attributes:
        role: Serializer for roles.
        platform: Serializer for platforms.
        resources: List of resource paths this policy grants access to (e.g., ['/platforms/1/mentors',
            '/platforms/1/mentors/settings'])
        is_internal: When True, this policy is internal to the system and cannot be viewed or modified by tenants via API
            endpoints.
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.role = _models.RbacBaseRole.from_dict(d["role"])
        self.platform = _models.RbacPlatform.from_dict(d["platform"])
        self.resources = d["resources"]
        self.users = _codec.decode_list(_models.RbacUser.from_dict, d["users"])
        self.groups = _codec.decode_list(_models.RbacPolicyGroup.from_dict, d["groups"])
        self.is_internal = d["is_internal"]
        return self
