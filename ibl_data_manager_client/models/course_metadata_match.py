from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_metadata_match_data import CourseMetadataMatchData
    from .course_metadata_match_edx_data import CourseMetadataMatchEdxData


@_codec.define
class CourseMetadataMatch(Model):
    """CourseMetadataMatch."""

    id: int | Unset = UNSET
    course_id: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: None | str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_name: str | Unset = UNSET
    item_id: str | Unset = UNSET
    data: CourseMetadataMatchData | Unset = UNSET
    edx_data: CourseMetadataMatchEdxData | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "course_id": self.course_id,
                "name": self.name,
                "slug": self.slug,
                "skills": _codec.encode(self.skills),
                "platform_key": self.platform_key,
                "platform_name": self.platform_name,
                "item_id": self.item_id,
                "data": _codec.encode(self.data),
                "edx_data": _codec.encode(self.edx_data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.course_id = d["course_id"]
            self.name = d["name"]
            self.slug = d["slug"]
            self.skills = d["skills"]
            self.platform_key = d["platform_key"]
            self.platform_name = d["platform_name"]
            self.item_id = d["item_id"]
            self.data = d["data"]
            self.edx_data = d["edx_data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.if_set(_models.CourseMetadataMatchData.from_own_dict, self.data)
        self.edx_data = _codec.if_set(_models.CourseMetadataMatchEdxData.from_own_dict, self.edx_data)
        return self
