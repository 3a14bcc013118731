from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .external_service_info import ExternalServiceInfo


@_codec.define
class ConnectedService(Model):
    """Serializer for representing connected OAuth services.

    Includes both the legacy `service` / `scope` string values and structured
    representations so that consumers can reason about individual scope names.

    Attributes:
        scope_names: Return the canonical list of scope identifiers for the connection.
        scopes: Return the OAuth scope strings associated with the connection.
    """

    id: int
    provider: str
    scope_names: list[str]
    scopes: list[str]
    service_info: ExternalServiceInfo
    service: str | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    scope: str | Unset = UNSET
    token_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "provider": self.provider,
                "scope_names": _codec.encode(self.scope_names),
                "scopes": _codec.encode(self.scopes),
                "service_info": _codec.encode(self.service_info),
                "service": self.service,
                "expires_at": _codec.encode(self.expires_at),
                "scope": self.scope,
                "token_type": self.token_type,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.service = d["service"]
            self.expires_at = d["expires_at"]
            self.scope = d["scope"]
            self.token_type = d["token_type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.provider = d["provider"]
        self.scope_names = d["scope_names"]
        self.scopes = d["scopes"]
        self.service_info = _models.ExternalServiceInfo.from_dict(d["service_info"])
        self.expires_at = _codec.optional(_codec.decode_datetime, self.expires_at)
        return self
