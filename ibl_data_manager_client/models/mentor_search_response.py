from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorSearchResponse(_records.Record):
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

    results: list[_models.FoundMentor] | Unset = UNSET
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    current_page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    facets: dict[str, _models.MentorFacet | list[_models.FacetCount]] | Unset = UNSET
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
    settings: dict[str, Any] | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    recently_accessed_at: datetime.datetime | None | Unset = UNSET
    platform: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.FoundMentor], False),
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("current_page", "current_page", int, False),
            ("total_pages", "total_pages", int, False),
            ("facets", "facets", dict[str, _models.MentorFacet | list[_models.FacetCount]], False),
            ("num_pages", "num_pages", int, False),
            ("id", "id", int, False),
            ("unique_id", "unique_id", UUID, False),
            ("name", "name", str, False),
            ("description", "description", str | None, False),
            ("image_url", "image_url", str, False),
            ("llm", "llm", Any, False),
            ("audience", "audience", Any, False),
            ("category", "category", str, False),
            ("tags", "tags", list[str], False),
            ("visibility", "visibility", str, False),
            ("settings", "settings", dict[str, Any], False),
            ("created_at", "created_at", datetime.datetime | None, False),
            ("recently_accessed_at", "recently_accessed_at", datetime.datetime | None, False),
            ("platform", "platform", Any, False),
        )
