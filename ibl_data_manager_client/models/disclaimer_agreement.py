from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class DisclaimerAgreement(Model):
    """DisclaimerAgreement.

    Attributes:
        user: edX user ID
    """

    id: int
    user: int
    disclaimer: int
    agreed_at: datetime.datetime
    platform_key: str
    user_id: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user": self.user,
                "disclaimer": self.disclaimer,
                "agreed_at": _codec.encode(self.agreed_at),
                "platform_key": self.platform_key,
                "user_id": self.user_id,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.user = d["user"]
        self.disclaimer = d["disclaimer"]
        self.agreed_at = _codec.decode_datetime(d["agreed_at"])
        self.platform_key = d["platform_key"]
        self.user_id = d["user_id"]
        return self
