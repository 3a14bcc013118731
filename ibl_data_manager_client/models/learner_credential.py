from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class LearnerCredential(Model):
    """LearnerCredential."""

    credential_id: str
    credential_url: str
    name: str
    revoked: bool
    credential_type: None | str | Unset = UNSET
    issuer: None | str | Unset = UNSET
    issued_on: datetime.datetime | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "credential_id": self.credential_id,
                "credential_url": self.credential_url,
                "name": self.name,
                "revoked": self.revoked,
                "credential_type": self.credential_type,
                "issuer": self.issuer,
                "issued_on": _codec.encode(self.issued_on),
                "expires_at": _codec.encode(self.expires_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.credential_id = pop("credential_id")
        self.credential_url = pop("credential_url")
        self.name = pop("name")
        self.revoked = pop("revoked")
        self.credential_type = pop("credential_type", UNSET)
        self.issuer = pop("issuer", UNSET)
        self.issued_on = _codec.optional(_codec.decode_datetime, pop("issued_on", UNSET))
        self.expires_at = _codec.optional(_codec.decode_datetime, pop("expires_at", UNSET))
        if d:
            self.additional_properties = d
        return self
