from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseEdxData(_records.Record):
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
    instructor_info: dict[str, Any] | Unset = UNSET
    invitation_only: bool | Unset = UNSET
    catalog_visibility: str | Unset = UNSET
    course_price: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("effort", "effort", str | None, False),
            ("license", "license_", str | None, False),
            ("duration", "duration", str | None, False),
            ("language", "language", str | None, False),
            ("overview", "overview", str | None, False),
            ("subtitle", "subtitle", str | None, False),
            ("syllabus", "syllabus", str | None, False),
            ("description", "description", str | None, False),
            ("short_description", "short_description", str | None, False),
            ("intro_video", "intro_video", str | None, False),
            ("start_date", "start_date", str | None, False),
            ("end_date", "end_date", str | None, False),
            ("enrollment_start", "enrollment_start", str | None, False),
            ("enrollment_end", "enrollment_end", str | None, False),
            ("course_key", "course_key", str | None, False),
            ("course_image_name", "course_image_name", str | None, False),
            ("course_image_asset_path", "course_image_asset_path", str | None, False),
            ("banner_image_name", "banner_image_name", str | None, False),
            ("banner_image_asset_path", "banner_image_asset_path", str | None, False),
            ("video_thumbnail_image_asset_path", "video_thumbnail_image_asset_path", str | None, False),
            ("title", "title", str | None, False),
            ("display_name", "display_name", str | None, False),
            ("org", "org", str | None, False),
            ("platform_key", "platform_key", str | None, False),
            ("self_paced", "self_paced", bool, False),
            ("learning_info", "learning_info", list[str], False),
            ("pre_requisite_courses", "pre_requisite_courses", list[str], False),
            ("instructor_info", "instructor_info", dict[str, Any], False),
            ("invitation_only", "invitation_only", bool, False),
            ("catalog_visibility", "catalog_visibility", str, False),
            ("course_price", "course_price", str, False),
        )
