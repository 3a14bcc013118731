from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .external_service_info import ExternalServiceInfo


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.provider = pop("provider")
        self.scope_names = pop("scope_names")
        self.scopes = pop("scopes")
        self.service_info = _models.ExternalServiceInfo.from_dict(pop("service_info"))
        self.service = pop("service", UNSET)
        self.expires_at = _codec.optional(_codec.decode_datetime, pop("expires_at", UNSET))
        self.scope = pop("scope", UNSET)
        self.token_type = pop("token_type", UNSET)
        if d:
            self.additional_properties = d
        return self
