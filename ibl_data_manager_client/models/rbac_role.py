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


@_attrs_define
class RbacRole(Model):
    """Serializer for roles.

    Attributes:
        platform: Serializer for platforms.
        is_internal: When True, this role is internal to the system and cannot be viewed or modified by tenants via API
            endpoints.
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.actions = d["actions"]
            self.data_actions = d["data_actions"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.platform = _models.RbacPlatform.from_dict(d["platform"])
        self.is_internal = d["is_internal"]
        return self
