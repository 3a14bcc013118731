from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ContentPagination(Model):
    """Serializer for content pagination metadata.

    Attributes:
        count: Total number of items
        current_page: Current page number
        total_pages: Total number of pages
        next_: URL for next page
        previous: URL for previous page
    """

    count: int
    current_page: int
    total_pages: int
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "count": self.count,
                "current_page": self.current_page,
                "total_pages": self.total_pages,
                "next": self.next_,
                "previous": self.previous,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.next_ = d["next"]
            self.previous = d["previous"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.count = d["count"]
        self.current_page = d["current_page"]
        self.total_pages = d["total_pages"]
        return self
