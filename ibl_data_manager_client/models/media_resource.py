from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MediaResource(_records.Record):
    """MediaResource.

    Attributes:
        title: Title of the media resource
        media_type: * `video` - Video
            * `image` - Image
            * `document` - Document
            * `audio` - Audio
            * `other` - Other
        item_type: * `course` - Course
            * `unit` - Unit
            * `resource` - Resource
            * `course_unit` - Course and Unit
            * `course_resource` - Course and Resource
            * `unit_resource` - Unit and Resource
            * `all` - Course, Unit, and Resource
        platform: The platform this media resource belongs to
        created_by: User who created this media resource
        created_at: When this record was created
        updated_at: When this record was last updated
        description: Description of the media resource
        course_id: ID of the associated course
        unit_id: ID of the associated unit
        item_id: ID of the associated item (resource)
        file_url: External URL for the media resource
        file: Uploaded media file
    """

    id: int
    title: str
    media_type: _models.MediaTypeEnum
    item_type: _models.ItemTypeEnum
    platform: int
    created_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    description: None | str | Unset = UNSET
    course_id: None | str | Unset = UNSET
    unit_id: None | str | Unset = UNSET
    item_id: None | str | Unset = UNSET
    file_url: None | str | Unset = UNSET
    file: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("title", "title", str, True),
            ("media_type", "media_type", _models.MediaTypeEnum, True),
            ("item_type", "item_type", _models.ItemTypeEnum, True),
            ("platform", "platform", int, True),
            ("created_by", "created_by", int | None, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("description", "description", str | None, False),
            ("course_id", "course_id", str | None, False),
            ("unit_id", "unit_id", str | None, False),
            ("item_id", "item_id", str | None, False),
            ("file_url", "file_url", str | None, False),
            ("file", "file", str | None, False),
        )
