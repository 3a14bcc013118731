from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .voice_provider_enum import VoiceProviderEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"name": self.name, "provider": self.provider, "language": self.language, "description": self.description},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.name = pop("name")
        self.provider = pop("provider")
        self.language = pop("language", UNSET)
        self.description = pop("description", UNSET)
        if d:
            self.additional_properties = d
        return self
