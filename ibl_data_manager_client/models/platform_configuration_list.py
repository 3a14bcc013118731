from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .platform_configuration_list_configurations import PlatformConfigurationListConfigurations


@_attrs_define
class PlatformConfigurationList(Model):
    """Serializer for listing platform configurations

    Attributes:
        configurations: Dictionary of configuration key-value pairs with proper type casting
        count: Number of configurations returned
    """

    platform_key: str
    configurations: PlatformConfigurationListConfigurations
    count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "configurations": _codec.encode(self.configurations),
                "count": self.count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.configurations = _models.PlatformConfigurationListConfigurations.adopt(d["configurations"])
        self.count = d["count"]
        return self
