from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .global_catalog_search_response_courses_item import GlobalCatalogSearchResponseCoursesItem
    from .global_catalog_search_response_facets import GlobalCatalogSearchResponseFacets
    from .global_catalog_search_response_programs_item import GlobalCatalogSearchResponseProgramsItem
    from .global_catalog_search_response_recommended_courses_item import (
        GlobalCatalogSearchResponseRecommendedCoursesItem,
    )
    from .global_catalog_search_response_related_skills_item import GlobalCatalogSearchResponseRelatedSkillsItem
    from .global_catalog_search_response_results_item import GlobalCatalogSearchResponseResultsItem
    from .global_catalog_search_response_skills_item import GlobalCatalogSearchResponseSkillsItem


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
        id: Of the one item, as all that follows.
    """

    results: list[GlobalCatalogSearchResponseResultsItem] | Unset = UNSET
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    current_page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    facets: GlobalCatalogSearchResponseFacets | Unset = UNSET
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
    skills: list[GlobalCatalogSearchResponseSkillsItem] | Unset = UNSET
    courses: list[GlobalCatalogSearchResponseCoursesItem] | Unset = UNSET
    programs: list[GlobalCatalogSearchResponseProgramsItem] | Unset = UNSET
    related_skills: list[GlobalCatalogSearchResponseRelatedSkillsItem] | Unset = UNSET
    recommended_courses: list[GlobalCatalogSearchResponseRecommendedCoursesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next", "type_": "type"}

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
                "id": _codec.encode(self.id),
                "type": self.type_,
                "name": self.name,
                "description": self.description,
                "short_description": self.short_description,
                "course_id": self.course_id,
                "program_id": self.program_id,
                "pathway_id": self.pathway_id,
                "image_url": self.image_url,
                "url": self.url,
                "level": self.level,
                "subject": self.subject,
                "language": self.language,
                "tenant": self.tenant,
                "duration": self.duration,
                "certificate": self.certificate,
                "price": self.price,
                "program_type": self.program_type,
                "resource_type": self.resource_type,
                "self_paced": self.self_paced,
                "topics": _codec.encode(self.topics),
                "tags": _codec.encode(self.tags),
                "skills": _codec.encode(self.skills),
                "courses": _codec.encode(self.courses),
                "programs": _codec.encode(self.programs),
                "related_skills": _codec.encode(self.related_skills),
                "recommended_courses": _codec.encode(self.recommended_courses),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.results = _codec.optional_list(
            _models.GlobalCatalogSearchResponseResultsItem.from_dict, pop("results", UNSET)
        )
        self.count = pop("count", UNSET)
        self.next_ = pop("next", UNSET)
        self.previous = pop("previous", UNSET)
        self.current_page = pop("current_page", UNSET)
        self.total_pages = pop("total_pages", UNSET)
        self.facets = _codec.optional(_models.GlobalCatalogSearchResponseFacets.from_dict, pop("facets", UNSET))
        self.id = pop("id", UNSET)
        self.type_ = pop("type", UNSET)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.short_description = pop("short_description", UNSET)
        self.course_id = pop("course_id", UNSET)
        self.program_id = pop("program_id", UNSET)
        self.pathway_id = pop("pathway_id", UNSET)
        self.image_url = pop("image_url", UNSET)
        self.url = pop("url", UNSET)
        self.level = pop("level", UNSET)
        self.subject = pop("subject", UNSET)
        self.language = pop("language", UNSET)
        self.tenant = pop("tenant", UNSET)
        self.duration = pop("duration", UNSET)
        self.certificate = pop("certificate", UNSET)
        self.price = pop("price", UNSET)
        self.program_type = pop("program_type", UNSET)
        self.resource_type = pop("resource_type", UNSET)
        self.self_paced = pop("self_paced", UNSET)
        self.topics = pop("topics", UNSET)
        self.tags = pop("tags", UNSET)
        self.skills = _codec.optional_list(
            _models.GlobalCatalogSearchResponseSkillsItem.from_dict, pop("skills", UNSET)
        )
        self.courses = _codec.optional_list(
            _models.GlobalCatalogSearchResponseCoursesItem.from_dict, pop("courses", UNSET)
        )
        self.programs = _codec.optional_list(
            _models.GlobalCatalogSearchResponseProgramsItem.from_dict, pop("programs", UNSET)
        )
        self.related_skills = _codec.optional_list(
            _models.GlobalCatalogSearchResponseRelatedSkillsItem.from_dict, pop("related_skills", UNSET)
        )
        self.recommended_courses = _codec.optional_list(
            _models.GlobalCatalogSearchResponseRecommendedCoursesItem.from_dict, pop("recommended_courses", UNSET)
        )
        if d:
            self.additional_properties = d
        return self
