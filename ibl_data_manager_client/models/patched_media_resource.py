from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class PatchedMediaResource(_records.Record):
    """PatchedMediaResource.

    Attributes:
        title: Title of the media resource
        description: Description of the media resource
        media_type: * `video` - Video
            * `image` - Image
            * `document` - Document
            * `audio` - Audio
            * `other` - Other
        course_id: ID of the associated course
        unit_id: ID of the associated unit
        item_id: ID of the associated item (resource)
        file_url: External URL for the media resource
        file: Uploaded media file
    """

    title: str | Unset = UNSET
    description: None | str | Unset = UNSET
    media_type: _models.MediaTypeEnum | Unset = UNSET
    course_id: None | str | Unset = UNSET
    unit_id: None | str | Unset = UNSET
    item_id: None | str | Unset = UNSET
    file_url: None | str | Unset = UNSET
    file: File | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("title", "title", str, False),
            ("description", "description", str | None, False),
            ("media_type", "media_type", _models.MediaTypeEnum, False),
            ("course_id", "course_id", str | None, False),
            ("unit_id", "unit_id", str | None, False),
            ("item_id", "item_id", str | None, False),
            ("file_url", "file_url", str | None, False),
            ("file", "file", File | None, False),
        )
