from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .assertion import Assertion


@_codec.define
class PaginatedAssertionsResponse(Model):
    """{
        'next': self.get_next_link(),
        'previous': self.get_previous_link(),
        'count': self.page.paginator.count,
        'data': data,
        'num_pages': self.page.paginator.num_pages,
        'page_number': self.page.number,
        'max_page_size': self.max_page_size
    }
    """

    next_: str
    previous: str
    count: int
    num_pages: int
    page_number: int
    max_page_size: int
    data: list[Assertion]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "next": self.next_,
                "previous": self.previous,
                "count": self.count,
                "num_pages": self.num_pages,
                "page_number": self.page_number,
                "max_page_size": self.max_page_size,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.next_ = d["next"]
        self.previous = d["previous"]
        self.count = d["count"]
        self.num_pages = d["num_pages"]
        self.page_number = d["page_number"]
        self.max_page_size = d["max_page_size"]
        self.data = _codec.decode_list(_models.Assertion.from_dict, d["data"])
        return self
