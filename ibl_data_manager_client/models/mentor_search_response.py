from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .found_mentor import FoundMentor
    from .mentor_search_response_facets import MentorSearchResponseFacets
    from .mentor_search_response_settings import MentorSearchResponseSettings


@_attrs_define
class MentorSearchResponse(Model):
    """Response serializer for MentorSearchView

    Attributes:
        results: List of mentors matching the search criteria
        count: Total number of mentors matching the search criteria
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        total_pages: Total number of pages
        facets: Facet information for filtering
        id: Of the one mentor, as all that follows.
        llm: Language model: an object with id, name and description.
        audience: An object with id, name and description.
        platform: Key of the platform, or an object with id, name and key.
    """

    results: list[FoundMentor] | Unset = UNSET
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    current_page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    facets: MentorSearchResponseFacets | Unset = UNSET
    num_pages: int | Unset = UNSET
    id: int | Unset = UNSET
    unique_id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    image_url: str | Unset = UNSET
    llm: Any | Unset = UNSET
    audience: Any | Unset = UNSET
    category: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    visibility: str | Unset = UNSET
    settings: MentorSearchResponseSettings | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    recently_accessed_at: datetime.datetime | None | Unset = UNSET
    platform: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
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
                "num_pages": self.num_pages,
                "id": self.id,
                "unique_id": _codec.encode(self.unique_id),
                "name": self.name,
                "description": self.description,
                "image_url": self.image_url,
                "llm": _codec.encode(self.llm),
                "audience": _codec.encode(self.audience),
                "category": self.category,
                "tags": _codec.encode(self.tags),
                "visibility": self.visibility,
                "settings": _codec.encode(self.settings),
                "created_at": _codec.encode(self.created_at),
                "recently_accessed_at": _codec.encode(self.recently_accessed_at),
                "platform": _codec.encode(self.platform),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.results = _codec.optional_list(_models.FoundMentor.from_dict, pop("results", UNSET))
        self.count = pop("count", UNSET)
        self.next_ = pop("next", UNSET)
        self.previous = pop("previous", UNSET)
        self.current_page = pop("current_page", UNSET)
        self.total_pages = pop("total_pages", UNSET)
        self.facets = _codec.optional(_models.MentorSearchResponseFacets.from_dict, pop("facets", UNSET))
        self.num_pages = pop("num_pages", UNSET)
        self.id = pop("id", UNSET)
        self.unique_id = _codec.optional(UUID, pop("unique_id", UNSET))
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.image_url = pop("image_url", UNSET)
        self.llm = pop("llm", UNSET)
        self.audience = pop("audience", UNSET)
        self.category = pop("category", UNSET)
        self.tags = pop("tags", UNSET)
        self.visibility = pop("visibility", UNSET)
        self.settings = _codec.optional(_models.MentorSearchResponseSettings.from_dict, pop("settings", UNSET))
        self.created_at = _codec.optional(_codec.decode_datetime, pop("created_at", UNSET))
        self.recently_accessed_at = _codec.optional(_codec.decode_datetime, pop("recently_accessed_at", UNSET))
        self.platform = pop("platform", UNSET)
        if d:
            self.additional_properties = d
        return self
