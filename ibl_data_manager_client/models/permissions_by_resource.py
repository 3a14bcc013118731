from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .permissions_by_resource_additional_property import PermissionsByResourceAdditionalProperty


@_codec.define
class PermissionsByResource(Model):
    """PermissionsByResource."""

    additional_properties: dict[str, PermissionsByResourceAdditionalProperty] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        self = _codec.create(cls)
        self.additional_properties = {
            key: _models.PermissionsByResourceAdditionalProperty.from_own_dict(value) for key, value in src_dict.items()
        }
        return self
