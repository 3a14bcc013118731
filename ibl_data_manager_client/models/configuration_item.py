from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ConfigurationItem(Model):
    """Serializer for individual configuration items

    Attributes:
        key: Configuration key
        value: Configuration value stored as JSON
        description: Optional description for the configuration
        is_public: If True, this configuration will be visible to platform members. Default on the server: false.
    """

    key: str
    value: Any
    description: str | Unset = UNSET
    is_public: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "key": self.key,
                "value": _codec.encode(self.value),
                "description": self.description,
                "is_public": self.is_public,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.key = pop("key")
        self.value = pop("value")
        self.description = pop("description", UNSET)
        self.is_public = pop("is_public", UNSET)
        if d:
            self.additional_properties = d
        return self
