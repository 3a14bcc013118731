from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PromptSearchResponse(_records.Record):
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

    results: list[_models.FoundPrompt] | Unset = UNSET
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    current_page: int | Unset = UNSET
    num_pages: int | Unset = UNSET
    facets: dict[str, _models.PromptFacet | list[_models.FacetCount]] | Unset = UNSET
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.FoundPrompt], False),
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("current_page", "current_page", int, False),
            ("num_pages", "num_pages", int, False),
            ("facets", "facets", dict[str, _models.PromptFacet | list[_models.FacetCount]], False),
            ("id", "id", int, False),
            ("name", "name", str, False),
            ("content", "content", str, False),
            ("prompt", "prompt", str, False),
            ("title", "title", str | None, False),
            ("description", "description", str | None, False),
            ("category", "category", str, False),
            ("language", "language", str, False),
            ("style", "style", str, False),
            ("tone", "tone", str | None, False),
            ("mentor", "mentor", Any, False),
            ("platform", "platform", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
            ("updated_at", "updated_at", datetime.datetime, False),
            ("visibility", "visibility", str, False),
            ("variables", "variables", list[str], False),
            ("tags", "tags", list[int], False),
            ("metadata", "metadata", Any, False),
        )
