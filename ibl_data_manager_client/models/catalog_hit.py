from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .catalog_item import CatalogItem
    from .catalog_reference import CatalogReference
    from .course_edx_data import CourseEdxData


@_codec.define
class CatalogHit(Model):
    """CatalogHit."""

    type_: str | Unset = UNSET
    data: CatalogItem | Unset = UNSET
    id: int | str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    short_description: str | Unset = UNSET
    image_url: str | Unset = UNSET
    url: str | Unset = UNSET
    course_id: str | Unset = UNSET
    program_id: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
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
    edx_data: CourseEdxData | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "type": self.type_,
                "data": _codec.encode(self.data),
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "short_description": self.short_description,
                "image_url": self.image_url,
                "url": self.url,
                "course_id": self.course_id,
                "program_id": self.program_id,
                "pathway_id": self.pathway_id,
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
                "edx_data": _codec.encode(self.edx_data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 29:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
            self.data = d["data"]
            self.id = d["id"]
            self.name = d["name"]
            self.description = d["description"]
            self.short_description = d["short_description"]
            self.image_url = d["image_url"]
            self.url = d["url"]
            self.course_id = d["course_id"]
            self.program_id = d["program_id"]
            self.pathway_id = d["pathway_id"]
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
            self.edx_data = d["edx_data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.if_set(_models.CatalogItem.from_dict, self.data)
        self.skills = _codec.if_set_list(_models.CatalogReference.from_dict, self.skills)
        self.courses = _codec.if_set_list(_models.CatalogReference.from_dict, self.courses)
        self.programs = _codec.if_set_list(_models.CatalogReference.from_dict, self.programs)
        self.related_skills = _codec.if_set_list(_models.CatalogReference.from_dict, self.related_skills)
        self.recommended_courses = _codec.if_set_list(_models.CatalogReference.from_dict, self.recommended_courses)
        self.edx_data = _codec.if_set(_models.CourseEdxData.from_dict, self.edx_data)
        return self
