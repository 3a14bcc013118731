from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .found_prompt import FoundPrompt
    from .prompt_search_response_facets import PromptSearchResponseFacets


@_codec.define
class PromptSearchResponse(Model):
    """Response serializer for PromptSearchView

    Attributes:
        results: List of prompts matching the search criteria
        count: Total number of prompts matching the search criteria
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        num_pages: Total number of pages
        facets: Facet information for filtering
        id: Of the one prompt, as all that follows.
        mentor: Unique ID of the mentor, or an object with it, id and name.
        platform: ID of the platform, or an object with it, name and key.
        tags: IDs of tags.
    """

    results: list[FoundPrompt] | Unset = UNSET
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    current_page: int | Unset = UNSET
    num_pages: int | Unset = UNSET
    facets: PromptSearchResponseFacets | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    content: str | Unset = UNSET
    prompt: str | Unset = UNSET
    title: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    category: str | Unset = UNSET
    language: str | Unset = UNSET
    style: str | Unset = UNSET
    tone: None | str | Unset = UNSET
    mentor: Any | Unset = UNSET
    platform: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    visibility: str | Unset = UNSET
    variables: list[str] | Unset = UNSET
    tags: list[int] | Unset = UNSET
    metadata: Any | Unset = UNSET
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
                "num_pages": self.num_pages,
                "facets": _codec.encode(self.facets),
                "id": self.id,
                "name": self.name,
                "content": self.content,
                "prompt": self.prompt,
                "title": self.title,
                "description": self.description,
                "category": self.category,
                "language": self.language,
                "style": self.style,
                "tone": self.tone,
                "mentor": _codec.encode(self.mentor),
                "platform": _codec.encode(self.platform),
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "visibility": self.visibility,
                "variables": _codec.encode(self.variables),
                "tags": _codec.encode(self.tags),
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 25:
            d = _codec.complete(self, d)
        try:
            self.results = d["results"]
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.current_page = d["current_page"]
            self.num_pages = d["num_pages"]
            self.facets = d["facets"]
            self.id = d["id"]
            self.name = d["name"]
            self.content = d["content"]
            self.prompt = d["prompt"]
            self.title = d["title"]
            self.description = d["description"]
            self.category = d["category"]
            self.language = d["language"]
            self.style = d["style"]
            self.tone = d["tone"]
            self.mentor = d["mentor"]
            self.platform = d["platform"]
            self.created_at = d["created_at"]
            self.updated_at = d["updated_at"]
            self.visibility = d["visibility"]
            self.variables = d["variables"]
            self.tags = d["tags"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.if_set_list(_models.FoundPrompt.from_dict, self.results)
        self.facets = _codec.if_set(_models.PromptSearchResponseFacets.from_dict, self.facets)
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        self.updated_at = _codec.if_set(_codec.decode_datetime, self.updated_at)
        return self
