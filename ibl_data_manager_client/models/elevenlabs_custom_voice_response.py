from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ElevenlabsCustomVoiceResponse(Model):
    """ElevenlabsCustomVoiceResponse."""

    name: str
    owner_student: None | str
    sample_audio_url: None | str
    language: str | Unset = UNSET
    is_premade: bool | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "owner_student": self.owner_student,
                "sample_audio_url": self.sample_audio_url,
                "language": self.language,
                "is_premade": self.is_premade,
                "description": self.description,
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
            self.language = d["language"]
            self.is_premade = d["is_premade"]
            self.description = d["description"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.owner_student = d["owner_student"]
        self.sample_audio_url = d["sample_audio_url"]
        return self
