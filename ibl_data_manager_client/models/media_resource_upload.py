from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class MediaResourceUpload(_records.Record):
    """MediaResourceUpload.

    Attributes:
        media_type: * `video` - Video
            * `image` - Image
            * `document` - Document
            * `audio` - Audio
            * `other` - Other
        file_url: Where the file is, when none goes up.
    """

    title: str
    media_type: _models.MediaTypeEnum
    description: None | str | Unset = UNSET
    course_id: None | str | Unset = UNSET
    unit_id: None | str | Unset = UNSET
    item_id: None | str | Unset = UNSET
    file_url: None | str | Unset = UNSET
    file: File | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("title", "title", str, True),
            ("media_type", "media_type", _models.MediaTypeEnum, True),
            ("description", "description", str | None, False),
            ("course_id", "course_id", str | None, False),
            ("unit_id", "unit_id", str | None, False),
            ("item_id", "item_id", str | None, False),
            ("file_url", "file_url", str | None, False),
            ("file", "file", File | None, False),
        )
