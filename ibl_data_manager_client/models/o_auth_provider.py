from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .o_auth_service import OAuthService


@_codec.define
class OAuthProvider(Model):
    """Read-only serializer for OAuth providers, including the services they expose."""

    id: int
    name: str
    description: str
    url: str
    image: None | str
    scope_map: Any
    auth_url: str
    token_url: str
    is_enabled: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    services: list[OAuthService]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "url": self.url,
                "image": self.image,
                "scope_map": _codec.encode(self.scope_map),
                "auth_url": self.auth_url,
                "token_url": self.token_url,
                "is_enabled": self.is_enabled,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "services": _codec.encode(self.services),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.description = d["description"]
        self.url = d["url"]
        self.image = d["image"]
        self.scope_map = d["scope_map"]
        self.auth_url = d["auth_url"]
        self.token_url = d["token_url"]
        self.is_enabled = d["is_enabled"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.services = _codec.decode_list(_models.OAuthService.from_dict, d["services"])
        return self
