from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, File, Model, Unset

if TYPE_CHECKING:
    from .media_type_enum import MediaTypeEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.title = pop("title")
        self.media_type = pop("media_type")
        self.description = pop("description", UNSET)
        self.course_id = pop("course_id", UNSET)
        self.unit_id = pop("unit_id", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.file_url = pop("file_url", UNSET)
        self.file = pop("file", UNSET)
        if d:
            self.additional_properties = d
        return self
