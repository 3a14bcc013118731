from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .media_type_enum import MediaTypeEnum


@_codec.define
class MediaResourceUpload(Model):
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
    media_type: MediaTypeEnum
    description: None | str | Unset = UNSET
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
                "media_type": self.media_type,
                "description": self.description,
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
            self.description = d["description"]
            self.course_id = d["course_id"]
            self.unit_id = d["unit_id"]
            self.item_id = d["item_id"]
            self.file_url = d["file_url"]
            self.file = d["file"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.title = d["title"]
        self.media_type = d["media_type"]
        return self
