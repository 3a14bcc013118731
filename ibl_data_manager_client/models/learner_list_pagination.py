from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class LearnerListPagination(Model):
    """Serializer for learner list pagination.

    Attributes:
        page: Current page number
        limit: Records per page
        total_pages: Total number of pages
        total_records: Total number of records
        has_next: Whether there is a next page
        has_previous: Whether there is a previous page
        next_page: Next page number
        previous_page: Previous page number
    """

    page: int
    limit: int
    total_pages: int
    total_records: int
    has_next: bool
    has_previous: bool
    next_page: int | None
    previous_page: int | None
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
        self.page = d["page"]
        self.limit = d["limit"]
        self.total_pages = d["total_pages"]
        self.total_records = d["total_records"]
        self.has_next = d["has_next"]
        self.has_previous = d["has_previous"]
        self.next_page = d["next_page"]
        self.previous_page = d["previous_page"]
        return self
