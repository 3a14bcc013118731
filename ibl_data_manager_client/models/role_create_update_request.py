from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class RoleCreateUpdateRequest(Model):
    """Serializer for role creation/update request parameters.

    Attributes:
        name: Role name
        id: Role ID (for updates)
        slug: Role slug
        platform_key: Platform key
        data: Additional role data
    """

    name: str
    id: int | Unset = UNSET
    slug: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "name": self.name,
                "id": self.id,
                "slug": self.slug,
                "platform_key": self.platform_key,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.slug = d["slug"]
            self.platform_key = d["platform_key"]
            self.data = d["data"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        return self
