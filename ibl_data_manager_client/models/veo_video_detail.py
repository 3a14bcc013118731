from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.data = d["data"]
            self.prompt_text = d["prompt_text"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.video_file = d["video_file"]
        self.generation_status = d["generation_status"]
        self.prompt_image = d["prompt_image"]
        self.thumbnail_image = d["thumbnail_image"]
        return self
