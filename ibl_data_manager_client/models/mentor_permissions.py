from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_permissions_field import MentorPermissionsField
    from .mentor_permissions_object import MentorPermissionsObject


@_codec.define
class MentorPermissions(Model):
    """MentorPermissions."""

    field: MentorPermissionsField | Unset = UNSET
    object_: MentorPermissionsObject | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"object_": "object"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"field": _codec.encode(self.field), "object": _codec.encode(self.object_)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.field = d["field"]
            self.object_ = d["object"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.field = _codec.if_set(_models.MentorPermissionsField.from_dict, self.field)
        self.object_ = _codec.if_set(_models.MentorPermissionsObject.from_own_dict, self.object_)
        return self
