from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PlatformInfo(Model):
    """Serializer for platform information.

    Attributes:
        platform_id: Platform ID
        platform_name: Platform name
        platform_key: Platform key
    """

    platform_id: int
    platform_name: str
    platform_key: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"platform_id": self.platform_id, "platform_name": self.platform_name, "platform_key": self.platform_key},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.platform_id = d["platform_id"]
        self.platform_name = d["platform_name"]
        self.platform_key = d["platform_key"]
        return self
