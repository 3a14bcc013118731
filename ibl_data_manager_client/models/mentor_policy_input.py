from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.groups_to_add = d["groups_to_add"]
            self.groups_to_remove = d["groups_to_remove"]
            self.users_to_add = d["users_to_add"]
            self.users_to_remove = d["users_to_remove"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.mentor_id = d["mentor_id"]
        self.role = d["role"]
        return self
