from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PlatformMembershipConfigPostRequest(Model):
    """PlatformMembershipConfigPostRequest."""

    platform_key: str
    allow_self_linking: bool
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"platform_key": self.platform_key, "allow_self_linking": self.allow_self_linking},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.allow_self_linking = d["allow_self_linking"]
        return self
