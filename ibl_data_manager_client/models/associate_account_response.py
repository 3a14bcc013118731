from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class AssociateAccountResponse(Model):
    """AssociateAccountResponse.

    Attributes:
        success: Default on the server: true.
    """

    message: Any
    data: Any
    success: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"message": _codec.encode(self.message), "data": _codec.encode(self.data), "success": self.success},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.success = d["success"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.message = d["message"]
        self.data = d["data"]
        return self
