from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .rbac_platform import RbacPlatform
    from .rbac_user import RbacUser


@_codec.define
class RbacGroup(Model):
    """Serializer for RBAC groups.

    Attributes:
        unique_id: The unique identifier for the group
        platform: Serializer for platforms.
        owner: Serializer for users.
        is_internal: When True, this group is internal to the system and cannot be viewed or modified by tenants via API endpoints.
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.description = d["description"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.unique_id = d["unique_id"]
        self.platform = _models.RbacPlatform.from_dict(d["platform"])
        self.owner = _models.RbacUser.from_dict(d["owner"])
        self.users = _codec.decode_list(_models.RbacUser.from_dict, d["users"])
        self.is_internal = d["is_internal"]
        return self
