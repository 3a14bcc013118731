from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .voice_provider_enum import VoiceProviderEnum


@_codec.define
class VoiceInput(Model):
    """VoiceInput.

    Attributes:
        provider: * `openai` - Openai
            * `google` - Google
            * `elevenlabs` - Elevenlabs
    """

    name: str
    provider: VoiceProviderEnum
    language: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"name": self.name, "provider": self.provider, "language": self.language, "description": self.description},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.language = d["language"]
            self.description = d["description"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.provider = d["provider"]
        return self
