from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .global_catalog_search_response_facets import GlobalCatalogSearchResponseFacets
    from .global_catalog_search_response_results_item import GlobalCatalogSearchResponseResultsItem


@_attrs_define
class GlobalCatalogSearchResponse(Model):
    """Response serializer for GlobalCatalogSearchView

    Attributes:
        results: List of content items matching the search criteria
        count: Total number of items matching the search criteria
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        total_pages: Total number of pages
        facets: Facet information for filtering
    """

    results: list[GlobalCatalogSearchResponseResultsItem]
    count: int
    next_: None | str
    previous: None | str
    current_page: int
    total_pages: int
    facets: GlobalCatalogSearchResponseFacets | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .global_catalog_search_response_facets import GlobalCatalogSearchResponseFacets
        from .global_catalog_search_response_results_item import GlobalCatalogSearchResponseResultsItem

        d = {**src_dict}
        result = cls(
            results=_codec.decode_list(GlobalCatalogSearchResponseResultsItem.from_dict, d.pop("results")),
            count=d.pop("count"),
            next_=d.pop("next"),
            previous=d.pop("previous"),
            current_page=d.pop("current_page"),
            total_pages=d.pop("total_pages"),
            facets=_codec.optional(GlobalCatalogSearchResponseFacets.from_dict, d.pop("facets", UNSET)),
        )
        result.additional_properties = d
        return result
