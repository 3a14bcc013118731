from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .rbac_platform import RbacPlatform


@_codec.define
class RbacRole(Model):
    """Serializer for roles.

    Attributes:
        platform: Serializer for platforms.
        is_internal: When True, this role is internal to the system and cannot be viewed or modified by tenants via API endpoints.
        actions: List of actions/permissions this role can perform (e.g., ['Ibl.Mentor/Settings/read',
            'Ibl.Mentor/Settings/write'])
        data_actions: List of data actions/permissions this role can perform for field-level access (e.g.,
            ['Ibl.Mentor/Settings/name/read', 'Ibl.Mentor/Settings/email/write'])
    """

    id: int
    name: str
    platform: RbacPlatform
    is_internal: bool
    actions: list[str] | Unset = UNSET
    data_actions: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "platform": _codec.encode(self.platform),
                "is_internal": self.is_internal,
                "actions": _codec.encode(self.actions),
                "data_actions": _codec.encode(self.data_actions),
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
            self.actions = d["actions"]
            self.data_actions = d["data_actions"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.platform = _models.RbacPlatform.from_dict(d["platform"])
        self.is_internal = d["is_internal"]
        return self
