from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .user_detail import UserDetail
        from .user_detail_pagination import UserDetailPagination

        d = {**src_dict}
        result = cls(
            results=_codec.decode_list(UserDetail.from_dict, d.pop("results")),
            total=d.pop("total", UNSET),
            pagination=_codec.optional(UserDetailPagination.from_dict, d.pop("pagination", UNSET)),
        )
        result.additional_properties = d
        return result
