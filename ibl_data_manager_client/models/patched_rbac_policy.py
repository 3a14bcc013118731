from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedRbacPolicy(Model):
    """Serializer for policies.

    Attributes:
        name: Policy name. If not supplied, defaults to a UUID4
        resources: List of resource paths this policy grants access to (e.g., ['/platforms/1/mentors',
            '/platforms/1/mentors/settings'])
        role_id: ID of the role this policy applies to
        platform_key: Platform key where this policy applies
        users_to_add: List of user IDs to add to this Policy
        users_to_remove: List of user IDs to remove from this Policy
        groups_to_add: List of group IDs to add to this Policy
        groups_to_remove: List of group IDs to remove from this Policy
    """

    name: str | Unset = UNSET
    resources: list[str] | Unset = UNSET
    role_id: int | Unset = UNSET
    platform_key: str | Unset = UNSET
    users_to_add: list[int] | Unset = UNSET
    users_to_remove: list[int] | Unset = UNSET
    groups_to_add: list[int] | Unset = UNSET
    groups_to_remove: list[int] | Unset = UNSET
    user_ids: list[int] | Unset = UNSET
    group_ids: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "resources": _codec.encode(self.resources),
                "role_id": self.role_id,
                "platform_key": self.platform_key,
                "users_to_add": _codec.encode(self.users_to_add),
                "users_to_remove": _codec.encode(self.users_to_remove),
                "groups_to_add": _codec.encode(self.groups_to_add),
                "groups_to_remove": _codec.encode(self.groups_to_remove),
                "user_ids": _codec.encode(self.user_ids),
                "group_ids": _codec.encode(self.group_ids),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.resources = d["resources"]
            self.role_id = d["role_id"]
            self.platform_key = d["platform_key"]
            self.users_to_add = d["users_to_add"]
            self.users_to_remove = d["users_to_remove"]
            self.groups_to_add = d["groups_to_add"]
            self.groups_to_remove = d["groups_to_remove"]
            self.user_ids = d["user_ids"]
            self.group_ids = d["group_ids"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
