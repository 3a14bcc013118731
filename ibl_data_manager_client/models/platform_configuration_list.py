from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .platform_configuration_values import PlatformConfigurationValues


@_codec.define
class PlatformConfigurationList(Model):
    """Serializer for listing platform configurations

    Attributes:
        count: Number of configurations returned
    """

    platform_key: str
    configurations: PlatformConfigurationValues
    count: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "configurations": _codec.encode(self.configurations),
                "count": self.count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.configurations = _models.PlatformConfigurationValues.from_own_dict(d["configurations"])
        self.count = d["count"]
        return self
