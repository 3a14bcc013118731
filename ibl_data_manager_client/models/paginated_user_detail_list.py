from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_detail import UserDetail
    from .user_detail_pagination import UserDetailPagination


@_codec.define
class PaginatedUserDetailList(Model):
    """PaginatedUserDetailList."""

    results: list[UserDetail]
    total: int | Unset = UNSET
    pagination: UserDetailPagination | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"results": _codec.encode(self.results), "total": self.total, "pagination": _codec.encode(self.pagination)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.total = d["total"]
            self.pagination = d["pagination"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.decode_list(_models.UserDetail.from_dict, d["results"])
        self.pagination = _codec.if_set(_models.UserDetailPagination.from_dict, self.pagination)
        return self
