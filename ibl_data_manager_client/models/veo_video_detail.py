from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class VeoVideoDetail(Model):
    """VeoVideoDetail."""

    id: int
    video_file: None | str
    generation_status: str
    prompt_image: None | str
    thumbnail_image: None | str
    name: str | Unset = UNSET
    data: Any | Unset = UNSET
    prompt_text: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "video_file": self.video_file,
                "generation_status": self.generation_status,
                "prompt_image": self.prompt_image,
                "thumbnail_image": self.thumbnail_image,
                "name": self.name,
                "data": _codec.encode(self.data),
                "prompt_text": self.prompt_text,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.video_file = pop("video_file")
        self.generation_status = pop("generation_status")
        self.prompt_image = pop("prompt_image")
        self.thumbnail_image = pop("thumbnail_image")
        self.name = pop("name", UNSET)
        self.data = pop("data", UNSET)
        self.prompt_text = pop("prompt_text", UNSET)
        if d:
            self.additional_properties = d
        return self
