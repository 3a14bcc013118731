from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .item_type_enum import ItemTypeEnum
    from .media_type_enum import MediaTypeEnum


@_codec.define
class MediaResource(Model):
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
    media_type: MediaTypeEnum
    item_type: ItemTypeEnum
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "title": self.title,
                "media_type": self.media_type,
                "item_type": self.item_type,
                "platform": self.platform,
                "created_by": self.created_by,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "description": self.description,
                "course_id": self.course_id,
                "unit_id": self.unit_id,
                "item_id": self.item_id,
                "file_url": self.file_url,
                "file": self.file,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 14:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.course_id = d["course_id"]
            self.unit_id = d["unit_id"]
            self.item_id = d["item_id"]
            self.file_url = d["file_url"]
            self.file = d["file"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.title = d["title"]
        self.media_type = d["media_type"]
        self.item_type = d["item_type"]
        self.platform = d["platform"]
        self.created_by = d["created_by"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
