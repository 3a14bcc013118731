from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class UserGroupAccessInfo(Model):
    """Serializer for group access information in responses

    Attributes:
        id: Group ID
        name: Group name
        description: Group description
        permissions: List of permissions user has for this group (e.g., ['read', 'manageMentors'])
    """

    id: int
    name: str
    description: str
    permissions: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "permissions": _codec.encode(self.permissions),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.description = d["description"]
        self.permissions = d["permissions"]
        return self
