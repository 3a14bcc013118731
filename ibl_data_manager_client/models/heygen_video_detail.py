from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class HeygenVideoDetail(Model):
    """HeygenVideoDetail."""

    id: int
    video_file: None | str
    generation_status: str
    name: str | Unset = UNSET
    data: Any | Unset = UNSET
    script: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "video_file": self.video_file,
                "generation_status": self.generation_status,
                "name": self.name,
                "data": _codec.encode(self.data),
                "script": self.script,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.data = d["data"]
            self.script = d["script"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.video_file = d["video_file"]
        self.generation_status = d["generation_status"]
        return self
