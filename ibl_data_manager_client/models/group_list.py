from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .group_list_data import GroupListData
    from .pagination import Pagination


@_codec.define
class GroupList(Model):
    """GroupList."""

    pagination: Pagination
    data: list[GroupListData] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"pagination": _codec.encode(self.pagination), "data": _codec.encode(self.data)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.pagination = _models.Pagination.from_dict(d["pagination"])
        self.data = _codec.if_set_list(_models.GroupListData.from_dict, self.data)
        return self
