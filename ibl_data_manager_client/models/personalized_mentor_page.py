from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .found_mentor import FoundMentor


@_codec.define
class PersonalizedMentorPage(Model):
    """Response serializer for V2 Personalized Mentors Search.

    Attributes:
        results: List of personalized mentor search results
        count: Total number of results
        next_: URL for next page of results
        previous: URL for previous page of results
        current_page: Current page number
        total_pages: Total number of pages
    """

    results: list[FoundMentor]
    count: int
    next_: None | str
    previous: None | str
    current_page: int
    total_pages: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "results": _codec.encode(self.results),
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
                "current_page": self.current_page,
                "total_pages": self.total_pages,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.results = _codec.decode_list(_models.FoundMentor.from_dict, d["results"])
        self.count = d["count"]
        self.next_ = d["next"]
        self.previous = d["previous"]
        self.current_page = d["current_page"]
        self.total_pages = d["total_pages"]
        return self
