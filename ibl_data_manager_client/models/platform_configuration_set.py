from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .configuration_item import ConfigurationItem


@_codec.define
class PlatformConfigurationSet(Model):
    """Serializer for setting platform configurations

    Attributes:
        platform_key: Platform key to set configurations for
        configurations: List of configurations to set
    """

    platform_key: str
    configurations: list[ConfigurationItem]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"platform_key": self.platform_key, "configurations": _codec.encode(self.configurations)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.configurations = _codec.decode_list(_models.ConfigurationItem.from_dict, d["configurations"])
        return self
