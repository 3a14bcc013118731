from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .rbac_platform import RbacPlatform
    from .rbac_user import RbacUser


@_attrs_define
class RbacGroup(Model):
    """Serializer for RBAC groups.

    Attributes:
        unique_id: The unique identifier for the group
        platform: Serializer for platforms.
        owner: Serializer for users.
        is_internal: When True, this group is internal to the system and cannot be viewed or modified by tenants via API
            endpoints.
        name: Optional name of the group
        description: Optional group description
    """

    id: int
    unique_id: str
    platform: RbacPlatform
    owner: RbacUser
    users: list[RbacUser]
    is_internal: bool
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "unique_id": self.unique_id,
                "platform": _codec.encode(self.platform),
                "owner": _codec.encode(self.owner),
                "users": _codec.encode(self.users),
                "is_internal": self.is_internal,
                "name": self.name,
                "description": self.description,
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
            self.description = d["description"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.unique_id = d["unique_id"]
        self.platform = _models.RbacPlatform.from_dict(d["platform"])
        self.owner = _models.RbacUser.from_dict(d["owner"])
        self.users = _codec.decode_list(_models.RbacUser.from_dict, d["users"])
        self.is_internal = d["is_internal"]
        return self
