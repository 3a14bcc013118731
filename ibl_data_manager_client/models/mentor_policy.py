from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .rbac_policy_group import RbacPolicyGroup
    from .rbac_user import RbacUser


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.role = d["role"]
        self.resources = d["resources"]
        self.users = _codec.decode_list(_models.RbacUser.from_dict, d["users"])
        self.groups = _codec.decode_list(_models.RbacPolicyGroup.from_dict, d["groups"])
        return self
