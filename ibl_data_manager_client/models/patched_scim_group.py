from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .patched_scim_group_members_item import PatchedSCIMGroupMembersItem
    from .scim_meta import SCIMMeta


@_codec.define
class PatchedSCIMGroup(Model):
    """SCIM group serializer for RBAC group management

    Attributes:
        schemas: SCIM schema identifiers. Default on the server: ["urn:ietf:params:scim:schemas:core:2.0:Group"].
        id: RBAC group unique ID (must match existing RBAC group)
        display_name: RBAC group display name
        description: RBAC group description
        members: Users to add/remove from the RBAC group
        meta: SCIM meta object serializer
    """

    schemas: list[str] | Unset = UNSET
    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    members: list[PatchedSCIMGroupMembersItem] | Unset = UNSET
    meta: SCIMMeta | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"display_name": "displayName"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "schemas": _codec.encode(self.schemas),
                "id": self.id,
                "displayName": self.display_name,
                "description": self.description,
                "members": _codec.encode(self.members),
                "meta": _codec.encode(self.meta),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.schemas = d["schemas"]
            self.id = d["id"]
            self.display_name = d["displayName"]
            self.description = d["description"]
            self.members = d["members"]
            self.meta = d["meta"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.members = _codec.if_set_list(_models.PatchedSCIMGroupMembersItem.from_own_dict, self.members)
        self.meta = _codec.if_set(_models.SCIMMeta.from_dict, self.meta)
        return self
