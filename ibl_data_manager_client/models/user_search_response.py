from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_search_hit import UserSearchHit
    from .user_search_response_facets import UserSearchResponseFacets


@_codec.define
class UserSearchResponse(Model):
    """Response serializer for UsersSearchView

    Attributes:
        results: List of search results (can include user_resume, education, institution, etc.)
        count: Total number of results
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        total_pages: Total number of pages
    """

    results: list[UserSearchHit]
    count: int
    next_: None | str
    previous: None | str
    current_page: int
    total_pages: int
    facets: UserSearchResponseFacets | Unset = UNSET
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
        try:
            self.facets = d["facets"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.decode_list(_models.UserSearchHit.from_dict, d["results"])
        self.count = d["count"]
        self.next_ = d["next"]
        self.previous = d["previous"]
        self.current_page = d["current_page"]
        self.total_pages = d["total_pages"]
        self.facets = _codec.if_set(_models.UserSearchResponseFacets.from_dict, self.facets)
        return self
