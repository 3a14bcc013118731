from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class MentorPolicyInput(Model):
    """Serializer for mentor-specific RBAC policies using ModelSerializer pattern.
    Accepts mentor_id and role, generates resources and role internally.

    Attributes:
        platform_key: Platform key where the mentor belongs
        mentor_id: ID of the mentor to manage access for
        role: Role for accessing this mentor (viewer or editor)
        groups_to_add: List of group IDs to grant access to this mentor
        groups_to_remove: List of group IDs to revoke access from this mentor
        users_to_add: List of user IDs to grant access to this mentor
        users_to_remove: List of user IDs to revoke access from this mentor
    """

    platform_key: str
    mentor_id: int
    role: str
    groups_to_add: list[int] | Unset = UNSET
    groups_to_remove: list[int] | Unset = UNSET
    users_to_add: list[int] | Unset = UNSET
    users_to_remove: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "mentor_id": self.mentor_id,
                "role": self.role,
                "groups_to_add": _codec.encode(self.groups_to_add),
                "groups_to_remove": _codec.encode(self.groups_to_remove),
                "users_to_add": _codec.encode(self.users_to_add),
                "users_to_remove": _codec.encode(self.users_to_remove),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.groups_to_add = d["groups_to_add"]
            self.groups_to_remove = d["groups_to_remove"]
            self.users_to_add = d["users_to_add"]
            self.users_to_remove = d["users_to_remove"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.mentor_id = d["mentor_id"]
        self.role = d["role"]
        return self
