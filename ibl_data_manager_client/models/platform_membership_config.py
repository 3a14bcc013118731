from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PlatformMembershipConfig(Model):
    """PlatformMembershipConfig.

    Attributes:
        allow_self_linking: Whether users can self-link to this platform
    """

    platform_key: str
    platform_name: str
    created: datetime.datetime
    modified: datetime.datetime
    allow_self_linking: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "platform_name": self.platform_name,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "allow_self_linking": self.allow_self_linking,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.allow_self_linking = d["allow_self_linking"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.platform_name = d["platform_name"]
        self.created = _codec.decode_datetime(d["created"])
        self.modified = _codec.decode_datetime(d["modified"])
        return self
