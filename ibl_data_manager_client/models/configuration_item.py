from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.is_public = d["is_public"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.key = d["key"]
        self.value = d["value"]
        return self
