from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class SCIMPatchOperation(Model):
    """SCIMPatchOperation.

    Attributes:
        op: add, remove or replace.
    """

    op: str | Unset = UNSET
    path: str | Unset = UNSET
    value: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"op": self.op, "path": self.path, "value": _codec.encode(self.value)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.op = d["op"]
            self.path = d["path"]
            self.value = d["value"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
