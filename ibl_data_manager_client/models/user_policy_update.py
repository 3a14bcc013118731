from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserPolicyUpdate(Model):
    """Serializer for updating user policies on a platform.

    Accepts lists of policies to add and remove for a specific user on a platform.

    Attributes:
        user_id: ID of the user to update policies for
        platform_key: Platform key where the user's policies should be updated
        policies_to_add: List of policy names to add to the user
        policies_to_remove: List of policy names to remove from the user
        policies_to_set: List of policy names to set for the user (replaces all existing policies with these)
    """

    user_id: int
    platform_key: str
    policies_to_add: list[str] | Unset = UNSET
    policies_to_remove: list[str] | Unset = UNSET
    policies_to_set: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "platform_key": self.platform_key,
                "policies_to_add": _codec.encode(self.policies_to_add),
                "policies_to_remove": _codec.encode(self.policies_to_remove),
                "policies_to_set": _codec.encode(self.policies_to_set),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.policies_to_add = d["policies_to_add"]
            self.policies_to_remove = d["policies_to_remove"]
            self.policies_to_set = d["policies_to_set"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.platform_key = d["platform_key"]
        return self
