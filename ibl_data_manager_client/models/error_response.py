from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ErrorResponse(Model):
    """Generic error response serializer"""

    status: str
    message: str
    details: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"status": self.status, "message": self.message, "details": _codec.encode(self.details)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.details = d["details"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.status = d["status"]
        self.message = d["message"]
        return self
