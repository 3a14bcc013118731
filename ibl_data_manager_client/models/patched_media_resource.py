from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .media_type_enum import MediaTypeEnum


@_codec.define
class PatchedMediaResource(Model):
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
    media_type: MediaTypeEnum | Unset = UNSET
    course_id: None | str | Unset = UNSET
    unit_id: None | str | Unset = UNSET
    item_id: None | str | Unset = UNSET
    file_url: None | str | Unset = UNSET
    file: File | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "title": self.title,
                "description": self.description,
                "media_type": self.media_type,
                "course_id": self.course_id,
                "unit_id": self.unit_id,
                "item_id": self.item_id,
                "file_url": self.file_url,
                "file": _codec.encode(self.file),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.title = d["title"]
            self.description = d["description"]
            self.media_type = d["media_type"]
            self.course_id = d["course_id"]
            self.unit_id = d["unit_id"]
            self.item_id = d["item_id"]
            self.file_url = d["file_url"]
            self.file = d["file"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
