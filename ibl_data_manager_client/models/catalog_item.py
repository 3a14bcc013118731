from __future__ import annotations

from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CatalogItem(_records.Record):
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
    data: dict[str, Any] | None | Unset = UNSET
    edx_data: _models.CourseEdxData | Unset = UNSET
    path: list[dict[str, Any]] | Unset = UNSET
    courses: list[_models.CatalogItemCoursesItem] | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    program_metadata: dict[str, Any] | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("name", "name", str, False),
            ("slug", "slug", str | None, False),
            ("course_id", "course_id", str, False),
            ("program_id", "program_id", str, False),
            ("program_key", "program_key", str, False),
            ("pathway_id", "pathway_id", str, False),
            ("pathway_uuid", "pathway_uuid", UUID, False),
            ("platform", "platform", str | None, False),
            ("platform_key", "platform_key", str, False),
            ("platform_name", "platform_name", str | None, False),
            ("org", "org", str, False),
            ("item_id", "item_id", str, False),
            ("skills", "skills", list[str], False),
            ("data", "data", None | dict[str, Any], False),
            ("edx_data", "edx_data", _models.CourseEdxData, False),
            ("path", "path", list[dict[str, Any]], False),
            ("courses", "courses", list[_models.CatalogItemCoursesItem], False),
            ("metadata", "metadata", None | dict[str, Any], False),
            ("program_metadata", "program_metadata", None | dict[str, Any], False),
        )
