from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class AnalyticsPageInfo(Model):
    """AnalyticsPageInfo."""

    page: int | Unset = UNSET
    limit: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_records: int | Unset = UNSET
    has_next: bool | Unset = UNSET
    has_previous: bool | Unset = UNSET
    next_page: int | None | Unset = UNSET
    previous_page: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "page": self.page,
                "limit": self.limit,
                "total_pages": self.total_pages,
                "total_records": self.total_records,
                "has_next": self.has_next,
                "has_previous": self.has_previous,
                "next_page": self.next_page,
                "previous_page": self.previous_page,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.page = d["page"]
            self.limit = d["limit"]
            self.total_pages = d["total_pages"]
            self.total_records = d["total_records"]
            self.has_next = d["has_next"]
            self.has_previous = d["has_previous"]
            self.next_page = d["next_page"]
            self.previous_page = d["previous_page"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
