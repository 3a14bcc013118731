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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.service = d["service"]
            self.expires_at = d["expires_at"]
            self.scope = d["scope"]
            self.token_type = d["token_type"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.provider = d["provider"]
        self.scope_names = d["scope_names"]
        self.scopes = d["scopes"]
        self.service_info = _models.ExternalServiceInfo.from_dict(d["service_info"])
        self.expires_at = _codec.optional(_codec.decode_datetime, self.expires_at)
        return self
