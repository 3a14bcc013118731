from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class DepartmentAdminCheck(Model):
    """DepartmentAdminCheck."""

    is_department_admin: bool | Unset = UNSET
    is_platform_admin: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"is_department_admin": self.is_department_admin, "is_platform_admin": self.is_platform_admin},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.is_department_admin = d["is_department_admin"]
            self.is_platform_admin = d["is_platform_admin"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
