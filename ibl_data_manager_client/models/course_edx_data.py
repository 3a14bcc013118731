from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_edx_data_instructor_info import CourseEdxDataInstructorInfo


@_codec.define
class CourseEdxData(Model):
    """CourseEdxData."""

    effort: None | str | Unset = UNSET
    license_: None | str | Unset = UNSET
    duration: None | str | Unset = UNSET
    language: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    subtitle: None | str | Unset = UNSET
    syllabus: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    short_description: None | str | Unset = UNSET
    intro_video: None | str | Unset = UNSET
    start_date: None | str | Unset = UNSET
    end_date: None | str | Unset = UNSET
    enrollment_start: None | str | Unset = UNSET
    enrollment_end: None | str | Unset = UNSET
    course_key: None | str | Unset = UNSET
    course_image_name: None | str | Unset = UNSET
    course_image_asset_path: None | str | Unset = UNSET
    banner_image_name: None | str | Unset = UNSET
    banner_image_asset_path: None | str | Unset = UNSET
    video_thumbnail_image_asset_path: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    display_name: None | str | Unset = UNSET
    org: None | str | Unset = UNSET
    platform_key: None | str | Unset = UNSET
    self_paced: bool | Unset = UNSET
    learning_info: list[str] | Unset = UNSET
    pre_requisite_courses: list[str] | Unset = UNSET
    instructor_info: CourseEdxDataInstructorInfo | Unset = UNSET
    invitation_only: bool | Unset = UNSET
    catalog_visibility: str | Unset = UNSET
    course_price: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"license_": "license"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "effort": self.effort,
                "license": self.license_,
                "duration": self.duration,
                "language": self.language,
                "overview": self.overview,
                "subtitle": self.subtitle,
                "syllabus": self.syllabus,
                "description": self.description,
                "short_description": self.short_description,
                "intro_video": self.intro_video,
                "start_date": self.start_date,
                "end_date": self.end_date,
                "enrollment_start": self.enrollment_start,
                "enrollment_end": self.enrollment_end,
                "course_key": self.course_key,
                "course_image_name": self.course_image_name,
                "course_image_asset_path": self.course_image_asset_path,
                "banner_image_name": self.banner_image_name,
                "banner_image_asset_path": self.banner_image_asset_path,
                "video_thumbnail_image_asset_path": self.video_thumbnail_image_asset_path,
                "title": self.title,
                "display_name": self.display_name,
                "org": self.org,
                "platform_key": self.platform_key,
                "self_paced": self.self_paced,
                "learning_info": _codec.encode(self.learning_info),
                "pre_requisite_courses": _codec.encode(self.pre_requisite_courses),
                "instructor_info": _codec.encode(self.instructor_info),
                "invitation_only": self.invitation_only,
                "catalog_visibility": self.catalog_visibility,
                "course_price": self.course_price,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 31:
            d = _codec.complete(self, d)
        try:
            self.effort = d["effort"]
            self.license_ = d["license"]
            self.duration = d["duration"]
            self.language = d["language"]
            self.overview = d["overview"]
            self.subtitle = d["subtitle"]
            self.syllabus = d["syllabus"]
            self.description = d["description"]
            self.short_description = d["short_description"]
            self.intro_video = d["intro_video"]
            self.start_date = d["start_date"]
            self.end_date = d["end_date"]
            self.enrollment_start = d["enrollment_start"]
            self.enrollment_end = d["enrollment_end"]
            self.course_key = d["course_key"]
            self.course_image_name = d["course_image_name"]
            self.course_image_asset_path = d["course_image_asset_path"]
            self.banner_image_name = d["banner_image_name"]
            self.banner_image_asset_path = d["banner_image_asset_path"]
            self.video_thumbnail_image_asset_path = d["video_thumbnail_image_asset_path"]
            self.title = d["title"]
            self.display_name = d["display_name"]
            self.org = d["org"]
            self.platform_key = d["platform_key"]
            self.self_paced = d["self_paced"]
            self.learning_info = d["learning_info"]
            self.pre_requisite_courses = d["pre_requisite_courses"]
            self.instructor_info = d["instructor_info"]
            self.invitation_only = d["invitation_only"]
            self.catalog_visibility = d["catalog_visibility"]
            self.course_price = d["course_price"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.instructor_info = _codec.if_set(_models.CourseEdxDataInstructorInfo.from_own_dict, self.instructor_info)
        return self
