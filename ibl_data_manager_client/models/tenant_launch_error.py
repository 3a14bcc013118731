from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TenantLaunchError(Model):
    """An unexpected error occurred during launch process

    Attributes:
        success: Default on the server: false.
    """

    message: Any
    success: bool | Unset = UNSET
    data: Any | Unset = UNSET
    id: str | Unset = UNSET
    timestamp: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "message": _codec.encode(self.message),
                "success": self.success,
                "data": _codec.encode(self.data),
                "id": self.id,
                "timestamp": self.timestamp,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.success = d["success"]
            self.data = d["data"]
            self.id = d["id"]
            self.timestamp = d["timestamp"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.message = d["message"]
        return self
