from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .registered_user_list_data_item import RegisteredUserListDataItem
    from .registered_user_list_pagination import RegisteredUserListPagination


@_codec.define
class RegisteredUserList(Model):
    """RegisteredUserList."""

    data: list[RegisteredUserListDataItem] | Unset = UNSET
    pagination: RegisteredUserListPagination | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"data": _codec.encode(self.data), "pagination": _codec.encode(self.pagination)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.data = d["data"]
            self.pagination = d["pagination"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.if_set_list(_models.RegisteredUserListDataItem.from_dict, self.data)
        self.pagination = _codec.if_set(_models.RegisteredUserListPagination.from_own_dict, self.pagination)
        return self
