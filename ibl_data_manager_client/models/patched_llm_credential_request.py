from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedLLMCredentialRequest(Model):
    """PatchedLLMCredentialRequest.

    Attributes:
        name: Name of the credential provider
        value: Value of the credential provider
        platform: Key of the tenant
    """

    name: str | Unset = UNSET
    value: Any | Unset = UNSET
    platform: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"name": self.name, "value": _codec.encode(self.value), "platform": self.platform},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.value = d["value"]
            self.platform = d["platform"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
