from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .user_detail import UserDetail
    from .user_detail_pagination import UserDetailPagination


@_attrs_define
class PaginatedUserDetailList(Model):
    """PaginatedUserDetailList."""

    results: list[UserDetail]
    total: int | Unset = UNSET
    pagination: UserDetailPagination | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "results": _codec.encode(self.results),
                "total": self.total,
                "pagination": _codec.encode(self.pagination),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.total = d["total"]
            self.pagination = d["pagination"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.decode_list(_models.UserDetail.from_dict, d["results"])
        self.pagination = _codec.optional(_models.UserDetailPagination.from_dict, self.pagination)
        return self
