from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedTeamsConfig(Model):
    """PatchedTeamsConfig."""

    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET
    verification_token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "verification_token": self.verification_token,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.client_id = d["client_id"]
            self.client_secret = d["client_secret"]
            self.verification_token = d["verification_token"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
