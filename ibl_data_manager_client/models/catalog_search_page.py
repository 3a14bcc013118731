from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogSearchPage(_records.Record):
    """Response serializer for GlobalCatalogSearchView

    Attributes:
        results: List of content items matching the search criteria
        count: Total number of items matching the search criteria
        next_: URL for the next page of results
        previous: URL for the previous page of results
        current_page: Current page number
        total_pages: Total number of pages
        id: Of the one item, as all that follows.
    """

    results: list[_models.CatalogHit] | Unset = UNSET
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    current_page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    id: Any | Unset = UNSET
    type_: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    short_description: str | Unset = UNSET
    course_id: str | Unset = UNSET
    program_id: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    image_url: str | Unset = UNSET
    url: str | Unset = UNSET
    level: str | Unset = UNSET
    subject: str | Unset = UNSET
    language: str | Unset = UNSET
    tenant: str | Unset = UNSET
    duration: str | Unset = UNSET
    certificate: str | Unset = UNSET
    price: str | Unset = UNSET
    program_type: str | Unset = UNSET
    resource_type: str | Unset = UNSET
    self_paced: bool | Unset = UNSET
    topics: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    skills: list[_models.CatalogReference] | Unset = UNSET
    courses: list[_models.CatalogReference] | Unset = UNSET
    programs: list[_models.CatalogReference] | Unset = UNSET
    related_skills: list[_models.CatalogReference] | Unset = UNSET
    recommended_courses: list[_models.CatalogReference] | Unset = UNSET
    facets: dict[str, _models.CatalogFacet] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("results", "results", list[_models.CatalogHit], False),
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("current_page", "current_page", int, False),
            ("total_pages", "total_pages", int, False),
            ("id", "id", Any, False),
            ("type", "type_", str, False),
            ("name", "name", str, False),
            ("description", "description", str, False),
            ("short_description", "short_description", str, False),
            ("course_id", "course_id", str, False),
            ("program_id", "program_id", str, False),
            ("pathway_id", "pathway_id", str, False),
            ("image_url", "image_url", str, False),
            ("url", "url", str, False),
            ("level", "level", str, False),
            ("subject", "subject", str, False),
            ("language", "language", str, False),
            ("tenant", "tenant", str, False),
            ("duration", "duration", str, False),
            ("certificate", "certificate", str, False),
            ("price", "price", str, False),
            ("program_type", "program_type", str, False),
            ("resource_type", "resource_type", str, False),
            ("self_paced", "self_paced", bool, False),
            ("topics", "topics", list[str], False),
            ("tags", "tags", list[str], False),
            ("skills", "skills", list[_models.CatalogReference], False),
            ("courses", "courses", list[_models.CatalogReference], False),
            ("programs", "programs", list[_models.CatalogReference], False),
            ("related_skills", "related_skills", list[_models.CatalogReference], False),
            ("recommended_courses", "recommended_courses", list[_models.CatalogReference], False),
            ("facets", "facets", dict[str, _models.CatalogFacet], False),
        )
