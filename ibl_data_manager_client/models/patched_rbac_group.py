from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedRbacGroup(Model):
    """Serializer for RBAC groups.

    Attributes:
        unique_id: The unique identifier for the group
        platform_key: The platform key
        name: Optional name of the group
        description: Optional group description
        users_to_add: List of user IDs to add to this group
        users_to_remove: List of user IDs to remove from this group
    """

    unique_id: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    users_to_add: list[int] | Unset = UNSET
    users_to_remove: list[int] | Unset = UNSET
    user_ids: list[int] | Unset = UNSET
    group_ids: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "unique_id": self.unique_id,
                "platform_key": self.platform_key,
                "name": self.name,
                "description": self.description,
                "users_to_add": _codec.encode(self.users_to_add),
                "users_to_remove": _codec.encode(self.users_to_remove),
                "user_ids": _codec.encode(self.user_ids),
                "group_ids": _codec.encode(self.group_ids),
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
            self.unique_id = d["unique_id"]
            self.platform_key = d["platform_key"]
            self.name = d["name"]
            self.description = d["description"]
            self.users_to_add = d["users_to_add"]
            self.users_to_remove = d["users_to_remove"]
            self.user_ids = d["user_ids"]
            self.group_ids = d["group_ids"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
