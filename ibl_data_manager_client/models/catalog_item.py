from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .catalog_item_courses_item import CatalogItemCoursesItem
    from .catalog_item_data import CatalogItemData
    from .catalog_item_metadata import CatalogItemMetadata
    from .catalog_item_path_item import CatalogItemPathItem
    from .catalog_item_program_metadata import CatalogItemProgramMetadata
    from .course_edx_data import CourseEdxData


@_codec.define
class CatalogItem(Model):
    """CatalogItem."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    slug: None | str | Unset = UNSET
    course_id: str | Unset = UNSET
    program_id: str | Unset = UNSET
    program_key: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    pathway_uuid: UUID | Unset = UNSET
    platform: None | str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_name: None | str | Unset = UNSET
    org: str | Unset = UNSET
    item_id: str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    data: CatalogItemData | None | Unset = UNSET
    edx_data: CourseEdxData | Unset = UNSET
    path: list[CatalogItemPathItem] | Unset = UNSET
    courses: list[CatalogItemCoursesItem] | Unset = UNSET
    metadata: CatalogItemMetadata | None | Unset = UNSET
    program_metadata: CatalogItemProgramMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "slug": self.slug,
                "course_id": self.course_id,
                "program_id": self.program_id,
                "program_key": self.program_key,
                "pathway_id": self.pathway_id,
                "pathway_uuid": _codec.encode(self.pathway_uuid),
                "platform": self.platform,
                "platform_key": self.platform_key,
                "platform_name": self.platform_name,
                "org": self.org,
                "item_id": self.item_id,
                "skills": _codec.encode(self.skills),
                "data": _codec.encode(self.data),
                "edx_data": _codec.encode(self.edx_data),
                "path": _codec.encode(self.path),
                "courses": _codec.encode(self.courses),
                "metadata": _codec.encode(self.metadata),
                "program_metadata": _codec.encode(self.program_metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 20:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.name = d["name"]
            self.slug = d["slug"]
            self.course_id = d["course_id"]
            self.program_id = d["program_id"]
            self.program_key = d["program_key"]
            self.pathway_id = d["pathway_id"]
            self.pathway_uuid = d["pathway_uuid"]
            self.platform = d["platform"]
            self.platform_key = d["platform_key"]
            self.platform_name = d["platform_name"]
            self.org = d["org"]
            self.item_id = d["item_id"]
            self.skills = d["skills"]
            self.data = d["data"]
            self.edx_data = d["edx_data"]
            self.path = d["path"]
            self.courses = d["courses"]
            self.metadata = d["metadata"]
            self.program_metadata = d["program_metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.pathway_uuid = _codec.if_set(_codec.decode_uuid, self.pathway_uuid)
        self.data = _codec.optional(_models.CatalogItemData.from_own_dict, self.data)
        self.edx_data = _codec.if_set(_models.CourseEdxData.from_dict, self.edx_data)
        self.path = _codec.if_set_list(_models.CatalogItemPathItem.from_own_dict, self.path)
        self.courses = _codec.if_set_list(_models.CatalogItemCoursesItem.from_dict, self.courses)
        self.metadata = _codec.optional(_models.CatalogItemMetadata.from_own_dict, self.metadata)
        self.program_metadata = _codec.optional(_models.CatalogItemProgramMetadata.from_own_dict, self.program_metadata)
        return self
