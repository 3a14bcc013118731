from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class Pagination(Model):
    """Pagination.

    Attributes:
        total_items: Total records
        current_page: Current Page
        per_page: Size of data returned per page
        total_pages: Amount of pages
    """

    total_items: int
    current_page: int
    per_page: int
    total_pages: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "total_items": "totalItems",
        "current_page": "currentPage",
        "per_page": "perPage",
        "total_pages": "totalPages",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "totalItems": self.total_items,
                "currentPage": self.current_page,
                "perPage": self.per_page,
                "totalPages": self.total_pages,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.total_items = d["totalItems"]
        self.current_page = d["currentPage"]
        self.per_page = d["perPage"]
        self.total_pages = d["totalPages"]
        return self
