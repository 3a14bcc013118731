from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class TestSMTPResponse(Model):
    """Serializer for SMTP test response"""

    status: str
    message: str
    success: bool
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"status": self.status, "message": self.message, "success": self.success}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.message = d["message"]
        self.success = d["success"]
        return self
