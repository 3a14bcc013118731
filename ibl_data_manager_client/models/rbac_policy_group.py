from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class RbacPolicyGroup(Model):
    """Serializer for RBAC groups when returned in a policy.

    We are limiting the returne data since we don't need everything there

    Attributes:
        unique_id: The unique identifier for the group
        name: Optional name of the group
        description: Optional group description
    """

    id: int
    unique_id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"id": self.id, "unique_id": self.unique_id, "name": self.name, "description": self.description},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.unique_id = pop("unique_id")
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        if d:
            self.additional_properties = d
        return self
