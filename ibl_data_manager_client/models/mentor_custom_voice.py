from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MentorCustomVoice(Model):
    """MentorCustomVoice."""

    voice_provider: str
    voice_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"voice_provider": self.voice_provider, "voice_name": self.voice_name}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.voice_name = d["voice_name"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.voice_provider = d["voice_provider"]
        return self
