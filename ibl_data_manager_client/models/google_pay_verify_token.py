from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class GooglePayVerifyToken(Model):
    """GooglePayVerifyToken.

    Attributes:
        bundle_id: Default on the server: ai.ibl.mentorai.
    """

    google_pay_receipt: str
    bundle_id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "google_pay_receipt": self.google_pay_receipt,
                "bundle_id": self.bundle_id,
                "key": self.key,
                "name": self.name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.bundle_id = d["bundle_id"]
            self.key = d["key"]
            self.name = d["name"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.google_pay_receipt = d["google_pay_receipt"]
        return self
