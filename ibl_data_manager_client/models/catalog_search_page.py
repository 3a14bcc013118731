from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .catalog_facets import CatalogFacets
    from .catalog_hit import CatalogHit
    from .catalog_reference import CatalogReference


@_codec.define
class CatalogSearchPage(Model):
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

    results: list[CatalogHit] | Unset = UNSET
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
    skills: list[CatalogReference] | Unset = UNSET
    courses: list[CatalogReference] | Unset = UNSET
    programs: list[CatalogReference] | Unset = UNSET
    related_skills: list[CatalogReference] | Unset = UNSET
    recommended_courses: list[CatalogReference] | Unset = UNSET
    facets: CatalogFacets | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
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
                "facets": _codec.encode(self.facets),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 34:
            d = _codec.complete(self, d)
        try:
            self.results = d["results"]
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.current_page = d["current_page"]
            self.total_pages = d["total_pages"]
            self.id = d["id"]
            self.type_ = d["type"]
            self.name = d["name"]
            self.description = d["description"]
            self.short_description = d["short_description"]
            self.course_id = d["course_id"]
            self.program_id = d["program_id"]
            self.pathway_id = d["pathway_id"]
            self.image_url = d["image_url"]
            self.url = d["url"]
            self.level = d["level"]
            self.subject = d["subject"]
            self.language = d["language"]
            self.tenant = d["tenant"]
            self.duration = d["duration"]
            self.certificate = d["certificate"]
            self.price = d["price"]
            self.program_type = d["program_type"]
            self.resource_type = d["resource_type"]
            self.self_paced = d["self_paced"]
            self.topics = d["topics"]
            self.tags = d["tags"]
            self.skills = d["skills"]
            self.courses = d["courses"]
            self.programs = d["programs"]
            self.related_skills = d["related_skills"]
            self.recommended_courses = d["recommended_courses"]
            self.facets = d["facets"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.if_set_list(_models.CatalogHit.from_dict, self.results)
        self.skills = _codec.if_set_list(_models.CatalogReference.from_dict, self.skills)
        self.courses = _codec.if_set_list(_models.CatalogReference.from_dict, self.courses)
        self.programs = _codec.if_set_list(_models.CatalogReference.from_dict, self.programs)
        self.related_skills = _codec.if_set_list(_models.CatalogReference.from_dict, self.related_skills)
        self.recommended_courses = _codec.if_set_list(_models.CatalogReference.from_dict, self.recommended_courses)
        self.facets = _codec.if_set(_models.CatalogFacets.from_dict, self.facets)
        return self
