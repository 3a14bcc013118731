from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .platform_configuration_outcome import PlatformConfigurationOutcome


@_codec.define
class PlatformConfigurationSetResponse(Model):
    """Response serializer for setting platform configurations

    Attributes:
        results: Results for each configuration item
        total_set: Total number of configurations set
    """

    platform_key: str
    results: list[PlatformConfigurationOutcome]
    total_set: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"platform_key": self.platform_key, "results": _codec.encode(self.results), "total_set": self.total_set},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.results = _codec.decode_list(_models.PlatformConfigurationOutcome.from_own_dict, d["results"])
        self.total_set = d["total_set"]
        return self
