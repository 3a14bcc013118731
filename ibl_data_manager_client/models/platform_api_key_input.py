from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PlatformApiKeyInput(Model):
    """Serializer for PlatformApiKey's

    Attributes:
        name: Name of the token. Used by the user to identify the token.
        platform_key: The platform key
        expires_in: Optional duration until key expires. Format: [DD] [HH:[MM:]]ss[.uuuuuu]
    """

    name: str
    platform_key: str
    expires_in: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"name": self.name, "platform_key": self.platform_key, "expires_in": self.expires_in},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.expires_in = d["expires_in"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.platform_key = d["platform_key"]
        return self
