from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class SCIMDepartment(Model):
    """SCIMDepartment."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    ref: str | Unset = UNSET
    is_admin: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"ref": "$ref", "is_admin": "isAdmin"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"id": self.id, "name": self.name, "$ref": self.ref, "isAdmin": self.is_admin}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.name = d["name"]
            self.ref = d["$ref"]
            self.is_admin = d["isAdmin"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
