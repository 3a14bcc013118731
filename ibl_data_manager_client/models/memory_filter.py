from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .memory_filter_user import MemoryFilterUser


@_codec.define
class MemoryFilter(Model):
    """MemoryFilter."""

    categories: list[str] | Unset = UNSET
    users: list[MemoryFilterUser] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"categories": _codec.encode(self.categories), "users": _codec.encode(self.users)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.categories = d["categories"]
            self.users = d["users"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.users = _codec.if_set_list(_models.MemoryFilterUser.from_dict, self.users)
        return self
