from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.credential_type = d["credential_type"]
            self.issuer = d["issuer"]
            self.issued_on = d["issued_on"]
            self.expires_at = d["expires_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.credential_id = d["credential_id"]
        self.credential_url = d["credential_url"]
        self.name = d["name"]
        self.revoked = d["revoked"]
        self.issued_on = _codec.optional(_codec.decode_datetime, self.issued_on)
        self.expires_at = _codec.optional(_codec.decode_datetime, self.expires_at)
        return self
