from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class OAuthService(Model):
    """Read-only serializer exposing details about an OAuth service.

    Attributes:
        display_name: Human readable label for the OAuth service scope.
    """

    id: int
    oauth_provider: str
    name: str
    display_name: str
    description: str
    scope: str
    image: None | str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "oauth_provider": self.oauth_provider,
                "name": self.name,
                "display_name": self.display_name,
                "description": self.description,
                "scope": self.scope,
                "image": self.image,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.oauth_provider = d["oauth_provider"]
        self.name = d["name"]
        self.display_name = d["display_name"]
        self.description = d["description"]
        self.scope = d["scope"]
        self.image = d["image"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
