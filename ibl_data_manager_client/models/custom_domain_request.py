from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CustomDomainRequest(Model):
    """CustomDomainRequest."""

    platform_key: str | Unset = UNSET
    custom_domain: str | Unset = UNSET
    spa: str | Unset = UNSET
    registered_with_dns_pro: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "custom_domain": self.custom_domain,
                "spa": self.spa,
                "registered_with_dns_pro": self.registered_with_dns_pro,
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
            self.platform_key = d["platform_key"]
            self.custom_domain = d["custom_domain"]
            self.spa = d["spa"]
            self.registered_with_dns_pro = d["registered_with_dns_pro"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
