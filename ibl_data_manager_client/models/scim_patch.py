from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .scim_patch_operation import SCIMPatchOperation


@_codec.define
class SCIMPatch(Model):
    """SCIMPatch."""

    schemas: list[str] | Unset = UNSET
    operations: list[SCIMPatchOperation] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"operations": "Operations"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"schemas": _codec.encode(self.schemas), "Operations": _codec.encode(self.operations)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.schemas = d["schemas"]
            self.operations = d["Operations"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.operations = _codec.if_set_list(_models.SCIMPatchOperation.from_dict, self.operations)
        return self
