from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserGroupAccessInput(Model):
    """ModelSerializer for user group access policies

    Attributes:
        platform_key: Platform key where the groups exist
        user_id: ID of the user to manage group access for
        groups_to_add: List of group IDs to grant access to
        groups_to_remove: List of group IDs to revoke access from
    """

    platform_key: str
    user_id: int
    groups_to_add: list[int] | Unset = UNSET
    groups_to_remove: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "user_id": self.user_id,
                "groups_to_add": _codec.encode(self.groups_to_add),
                "groups_to_remove": _codec.encode(self.groups_to_remove),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.groups_to_add = d["groups_to_add"]
            self.groups_to_remove = d["groups_to_remove"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.user_id = d["user_id"]
        return self
