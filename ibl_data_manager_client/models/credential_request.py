from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class CredentialRequest(Model):
    """CredentialRequest.

    Attributes:
        name: Name of the credential provider (e.g., 'openai', 'google-drive')
        value: Credential data for the provider (API keys, service account details, etc.)
        platform: Organization key identifier for the tenant
    """

    name: str
    value: Any
    platform: str
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
        self.name = d["name"]
        self.value = d["value"]
        self.platform = d["platform"]
        return self
