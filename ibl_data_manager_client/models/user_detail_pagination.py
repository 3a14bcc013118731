from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class UserDetailPagination(Model):
    """UserDetailPagination."""

    page: int | Unset = UNSET
    limit: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    has_next: bool | Unset = UNSET
    has_previous: bool | Unset = UNSET
    start_index: int | Unset = UNSET
    end_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "page": self.page,
                "limit": self.limit,
                "total_pages": self.total_pages,
                "has_next": self.has_next,
                "has_previous": self.has_previous,
                "start_index": self.start_index,
                "end_index": self.end_index,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.page = pop("page", UNSET)
        self.limit = pop("limit", UNSET)
        self.total_pages = pop("total_pages", UNSET)
        self.has_next = pop("has_next", UNSET)
        self.has_previous = pop("has_previous", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.end_index = pop("end_index", UNSET)
        if d:
            self.additional_properties = d
        return self
