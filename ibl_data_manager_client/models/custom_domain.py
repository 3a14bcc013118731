from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .custom_domain_platform import CustomDomainPlatform


@_codec.define
class CustomDomain(Model):
    """CustomDomain."""

    id: int | Unset = UNSET
    custom_domain: str | Unset = UNSET
    spa: str | Unset = UNSET
    spa_display: str | Unset = UNSET
    registered_with_dns_pro: bool | Unset = UNSET
    dns_pro_display: str | Unset = UNSET
    instructions: str | Unset = UNSET
    platform_id: int | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_name: str | Unset = UNSET
    platform_metadata: CustomDomainPlatform | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    is_deleted: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "custom_domain": self.custom_domain,
                "spa": self.spa,
                "spa_display": self.spa_display,
                "registered_with_dns_pro": self.registered_with_dns_pro,
                "dns_pro_display": self.dns_pro_display,
                "instructions": self.instructions,
                "platform_id": self.platform_id,
                "platform_key": self.platform_key,
                "platform_name": self.platform_name,
                "platform_metadata": _codec.encode(self.platform_metadata),
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "is_deleted": self.is_deleted,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 14:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.custom_domain = d["custom_domain"]
            self.spa = d["spa"]
            self.spa_display = d["spa_display"]
            self.registered_with_dns_pro = d["registered_with_dns_pro"]
            self.dns_pro_display = d["dns_pro_display"]
            self.instructions = d["instructions"]
            self.platform_id = d["platform_id"]
            self.platform_key = d["platform_key"]
            self.platform_name = d["platform_name"]
            self.platform_metadata = d["platform_metadata"]
            self.created_at = d["created_at"]
            self.updated_at = d["updated_at"]
            self.is_deleted = d["is_deleted"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_metadata = _codec.if_set(_models.CustomDomainPlatform.from_dict, self.platform_metadata)
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        self.updated_at = _codec.if_set(_codec.decode_datetime, self.updated_at)
        return self
