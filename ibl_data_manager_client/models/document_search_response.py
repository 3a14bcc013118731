from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .document import Document
    from .document_search_response_facets import DocumentSearchResponseFacets


@_codec.define
class DocumentSearchResponse(Model):
    """Response serializer for DocumentSearchView

    Attributes:
        results: List of documents matching the search criteria
        count: Total number of documents matching the search criteria
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        total_pages: Total number of pages
        facets: Facet information for filtering
    """

    results: list[Document]
    count: int
    next_: None | str
    previous: None | str
    current_page: int
    total_pages: int
    facets: DocumentSearchResponseFacets
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
                "facets": _codec.encode(self.facets),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.results = _codec.decode_list(_models.Document.from_dict, d["results"])
        self.count = d["count"]
        self.next_ = d["next"]
        self.previous = d["previous"]
        self.current_page = d["current_page"]
        self.total_pages = d["total_pages"]
        self.facets = _models.DocumentSearchResponseFacets.from_dict(d["facets"])
        return self
