from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .found_mentor import FoundMentor
    from .mentor_search_response_facets import MentorSearchResponseFacets
    from .mentor_search_response_settings import MentorSearchResponseSettings


@_codec.define
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 22:
            d = _codec.complete(self, d)
        try:
            self.results = d["results"]
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.current_page = d["current_page"]
            self.total_pages = d["total_pages"]
            self.facets = d["facets"]
            self.num_pages = d["num_pages"]
            self.id = d["id"]
            self.unique_id = d["unique_id"]
            self.name = d["name"]
            self.description = d["description"]
            self.image_url = d["image_url"]
            self.llm = d["llm"]
            self.audience = d["audience"]
            self.category = d["category"]
            self.tags = d["tags"]
            self.visibility = d["visibility"]
            self.settings = d["settings"]
            self.created_at = d["created_at"]
            self.recently_accessed_at = d["recently_accessed_at"]
            self.platform = d["platform"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.if_set_list(_models.FoundMentor.from_dict, self.results)
        self.facets = _codec.if_set(_models.MentorSearchResponseFacets.from_dict, self.facets)
        self.unique_id = _codec.if_set(_codec.decode_uuid, self.unique_id)
        self.settings = _codec.if_set(_models.MentorSearchResponseSettings.from_own_dict, self.settings)
        self.created_at = _codec.optional(_codec.decode_datetime, self.created_at)
        self.recently_accessed_at = _codec.optional(_codec.decode_datetime, self.recently_accessed_at)
        return self
